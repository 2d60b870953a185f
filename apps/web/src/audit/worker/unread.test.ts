import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unreadIn as unreadByCommand } from "../../../../cli/src/auditing/audited.ts";
import { unreadIn } from "./unread.ts";

const audit = new URL("../../../../../packages/fixtures/audit/", import.meta.url);

test("what only begins as a citation does is told with its line", () => {
  expect(unreadIn("One.\nvnjp:event/defence- and\nvnjp:event/x@1.0.0, vnjp:event/y without")).toEqual([
    { line: 2, words: "vnjp:event/defence-" },
    { line: 3, words: "vnjp:event/y" },
  ]);
});

test.each(["md", "tex", "bib", "html", "json"])(
  "in the sample paper, as .%s, it is what `vnjp audit` names",
  (format) => {
    const text = readFileSync(new URL(`paper.${format}`, audit), "utf8");
    const named = unreadByCommand("paper", text).map(({ line, words }) => ({ line, words }));
    expect(unreadIn(text)).toEqual(named);
  },
);
