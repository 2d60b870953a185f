import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { overlayFolder, readToyCorpus } from "../../test/corpora.ts";
import { check } from "./index.ts";

const folder = fileURLToPath(new URL("../../../fixtures/hard-passages", import.meta.url));

/** What the model has to hold: a passage of each sort is in the text, and its records have no finding. */
test("the hard passages can be recorded", async () => {
  const { findings } = check(await overlayFolder(await readToyCorpus(), join(folder)));
  expect(findings.map(({ file, pointer, code, found }) => `${file}#${pointer} ${code}: ${found}`)).toEqual([]);
});
