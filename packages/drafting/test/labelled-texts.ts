import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createDraft } from "../src/index.ts";
import type { Labels } from "../src/measure/labels.ts";
import { measureDraft, type Scores } from "../src/measure/measure-draft.ts";
import type { Measurements } from "../src/measure/tables.ts";
import { corpus } from "./real-corpus.ts";

const fixturesFolder = fileURLToPath(new URL("../../fixtures/drafting/", import.meta.url));

/** Drafts each labelled text of a set and compares the draft with its labels. */
const measureSet = async (set: string): Promise<ReadonlyMap<string, Scores>> => {
  const folder = join(fixturesFolder, set);
  // Git keeps no empty folder, so a set can have none.
  const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
  const ids = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  return new Map(
    await Promise.all(
      ids.map(async (id) => {
        const text = await readFile(join(folder, id, "text.txt"), "utf8");
        const labels = JSON.parse(await readFile(join(folder, id, "labels.json"), "utf8")) as Labels;
        return [id, measureDraft(text, labels, createDraft({ text, id, corpus }))] as const;
      }),
    ),
  );
};

/** Measures the texts on which the rules were written, and those that no author of a rule has seen. */
export const measureLabelledTexts = async (): Promise<Measurements> => ({
  test: await measureSet("test"),
  development: await measureSet("development"),
});
