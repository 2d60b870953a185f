// The forms in which people cite the whole dataset. ⟦ and ⟧ mark where the citation is in its text.
import { expect, test } from "vitest";
import { findDatasetCitations } from "../index.ts";
import { findPrintedCitations, findUnreadCitations } from "../citation-status/index.ts";

test.each<readonly [form: string, marked: string, range?: string]>([
  ["the package", "Data: ⟦@vnjp/dataset@1.0.0⟧."],
  ["LaTeX", String.raw`⟦\@vnjp/dataset\@1.0.0⟧`],
  ["braces", "⟦{@}vnjp/dataset{@}1.0.0⟧"],
  ["a URL", "https://example.org/?cited=⟦%40vnjp%2Fdataset%401.0.0⟧&more"],
  ["a URL in LaTeX", String.raw`⟦\%40vnjp\%2Fdataset\%401.0.0⟧`],
  ["HTML", "⟦&#64;vnjp&#x2F;dataset&commat;1.0.0⟧"],
  ["JSON", String.raw`"⟦\u0040vnjp\/dataset\u00401.0.0⟧"`],
  ["Japanese", "出典は⟦@vnjp/dataset@1.0.0⟧である"],
  ["a line break", "⟦@vnjp/\ndataset@1.0.0⟧"],
  ["a line break within the name", "⟦@vnjp/data-\nset@1.0.0⟧"],
  ["a line break within the release", "⟦@vnjp/dataset@1.\n0.0⟧"],
  ["a line break before a dot", "⟦@vnjp/dataset@1\n.0.0⟧"],
  ["unpkg with an encoded range", "https://unpkg.com/⟦@vnjp/dataset@%5E1.0.0⟧/", "^1.0.0"],
  ["a v", "⟦@vnjp/dataset@v1.0.0⟧"],
  ["jsDelivr", "https://cdn.jsdelivr.net/npm/⟦@vnjp/dataset@1.0.0⟧/dist/data/event.json"],
  ["unpkg", "https://unpkg.com/⟦@vnjp/dataset@1.0.0⟧/dist/csv/facts.csv"],
  ["esm.sh", `import { find } from "https://esm.sh/⟦@vnjp/dataset@1.0.0⟧";`],
  ["jsDelivr with a range", "https://cdn.jsdelivr.net/npm/⟦@vnjp/dataset@1⟧/dist/data.json", "1"],
  ["a range of two numbers", "⟦@vnjp/dataset@1.0⟧", "1.0"],
  ["package.json", `"dependencies": { ⟦"⟧@vnjp/dataset": "1.0.0" }`.replace(`⟦"⟧`, `"⟦`).replace(`1.0.0"`, `1.0.0⟧"`)],
  ["package.json with a range", `{ "⟦@vnjp/dataset": "^1.0.0⟧" }`, "^1.0.0"],
  ["package.json with two bounds", `{ "⟦@vnjp/dataset": ">=1.0.0 <2.0.0⟧" }`, ">=1.0.0 <2.0.0"],
  ["package-lock.json", `"node_modules/⟦@vnjp/dataset": {\n      "version": "1.0.0⟧",\n      "dev": true`],
  ["pnpm-lock.yaml", "      '⟦@vnjp/dataset':\n        specifier: ^1.0.0\n        version: 1.0.0⟧\n"],
  ["pnpm-lock.yaml, packages", "  '⟦@vnjp/dataset@1.0.0⟧':\n    resolution: {integrity: sha512-x}"],
  ["pnpm-lock.yaml of old", "  /⟦@vnjp/dataset/1.0.0⟧:\n    resolution: {integrity: sha512-x}"],
  ["yarn.lock, version 1", `"⟦@vnjp/dataset@^1.0.0":\n  version "1.0.0⟧"\n`],
  ["yarn.lock, two ranges", `"⟦@vnjp/dataset@^1.0.0", "@vnjp/dataset@~1.0.0":\n  version "1.0.0⟧"\n`],
  ["yarn.lock, later versions", `"⟦@vnjp/dataset@npm:^1.0.0":\n  version: 1.0.0⟧\n`],
  ["yarn.lock, resolution", `  resolution: "⟦@vnjp/dataset@npm:1.0.0⟧"`],
  [
    "bun.lock",
    `"⟦@vnjp/dataset": ["@vnjp/dataset@1.0.0⟧", "", {}]`
      .replace("⟦@vnjp/dataset", "@vnjp/dataset")
      .replace(`["@`, `["⟦@`),
  ],
  ["a tarball", "resolved https://packages.example.org/⟦@vnjp/dataset/-/dataset-1.0.0.tgz⟧#abc"],
  ["a tarball, encoded", "https://packages.example.org/⟦@vnjp%2fdataset/-/dataset-1.0.0.tgz⟧"],
  ["the page on npm", "https://www.npmjs.com/package/⟦@vnjp/dataset/v/1.0.0⟧."],
  ["a package URL", "pkg:npm/⟦%40vnjp/dataset@1.0.0⟧"],
  ["an import of Deno", `import "npm:⟦@vnjp/dataset@^1.0.0⟧";`, "^1.0.0"],
  ["BibTeX", "@misc{vnjp,\n  title = {The data ⟦@vnjp/dataset⟧},\n  year = {2027},\n  version = {1.0.0},\n}"],
  [
    "BibTeX, version first",
    "@misc{vnjp,\n  version = {1.0.0},\n  url = {https://www.npmjs.com/package/⟦@vnjp/dataset⟧},\n}",
  ],
  ["CITATION.cff", `version: 1.0.0\ntitle: The record\nurl: "https://www.npmjs.com/package/⟦@vnjp/dataset⟧"`],
  ["prose", "We used ⟦@vnjp/dataset⟧, version 1.0.0, for this."],
  ["prose in brackets", "We used `⟦@vnjp/dataset⟧` (v1.0.0)."],
  ["prose, version first", "We used version 1.0.0 of the package ⟦@vnjp/dataset⟧."],
  ["prose without the package", "We used the ⟦VNJP dataset⟧ (version 1.0.0)."],
])("the form of a citation of the dataset is %s", (_, marked = "", range) => {
  const [before = "", cited = "", after = ""] = marked.split(/[⟦⟧]/);
  const text = before + cited + after;
  const start = Array.from(before).length;
  const citation = `@vnjp/dataset@${range ?? "1.0.0"}`;
  expect(findDatasetCitations(text)).toMatchObject([{ citation, release: "1.0.0", start, end: start + cited.length }]);
  expect(findDatasetCitations(text)[0]?.range).toBe(range);
  expect({ records: findPrintedCitations(text), unread: findUnreadCitations(text) }).toEqual({
    records: [],
    unread: [],
  });
});

test("the range of a citation of the dataset counts code points, lines and columns", () => {
  expect(findDatasetCitations("𠮷\r\nSee @vnjp/dataset@1.2.0.")).toEqual([
    { citation: "@vnjp/dataset@1.2.0", release: "1.2.0", start: 7, end: 26, line: 2, column: 5 },
  ]);
});

test("a pre-release is part of the citation", () => {
  expect(findDatasetCitations("@vnjp/dataset@1.1.0-next.0,").map(({ release }) => release)).toEqual(["1.1.0-next.0"]);
});

test("each citation has its own version", () => {
  const text = "@vnjp/dataset (version 1.0.0) and @vnjp/dataset (version 1.1.0); @vnjp/dataset alone";
  expect(findDatasetCitations(text).map(({ release }) => release)).toEqual(["1.0.0", "1.1.0"]);
});
