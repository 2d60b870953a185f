import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkVocabulary, createVocabularyCheck, formatVocabularyFinding } from "./vocabulary/check-vocabulary.ts";
import { glossaryPath, updateGlossaryTables } from "./vocabulary/glossary-tables.ts";
import { listFiles } from "./vocabulary/list-files.ts";
import { splitMarkdown } from "./vocabulary/split-markdown.ts";
import { splitName } from "./vocabulary/split-name.ts";
import { readVocabulary, rootFolder } from "./vocabulary/vocabulary.ts";

const vocabulary = readVocabulary();

test("every name and text of the repository follows the glossary", () => {
  expect(checkVocabulary(listFiles(), vocabulary).map(formatVocabularyFinding)).toEqual([]);
});

test("the tables of the glossary are those of the vocabulary (node tools/check-vocabulary.ts --write)", () => {
  const glossary = readFileSync(join(rootFolder, glossaryPath), "utf8");
  expect(updateGlossaryTables(glossary, vocabulary)).toBe(glossary);
});

test("no word is in the vocabulary twice", () => {
  const verbs = vocabulary.verbs.map(({ verb }) => verb);
  const forms = vocabulary.forbidden.flatMap(({ word, forms: others = [], scope }) =>
    [word, ...others].map((form) => `${form} in ${scope}`),
  );
  for (const all of [verbs, forms]) expect(all.filter((item, index) => all.indexOf(item) !== index)).toEqual([]);
});

describe("the check", () => {
  const check = createVocabularyCheck(vocabulary);
  const checkFile = (path: string, content: string) =>
    check(path, content).map(({ line, found }) => `${line} ${found}`);

  test.each([
    ["a function", "export const fixRecord = () => 1;\nexport const getMendedRecord = () => 1;", ["2 getMendedRecord"]],
    ["a parameter and a property", "const f = (told: { mend: 1 }) => told;", ["1 told", "1 mend"]],
    ["a code", 'const outcome = "quote-mended";', ["1 quote-mended"]],
    ["a message", "const text = `Found ${1} mistakes:\n mend them`;", ["2 mend"]],
    ["a function without a verb", "export const citationDate = () => 1;", ["1 citationDate"]],
    ["a name that ends in a preposition", "export const getPlaceOf = () => 1;", ["1 getPlaceOf"]],
    ["nothing in a local function without a verb", "const citationDate = () => 1;", []],
    ["nothing in a name that it only uses", "Object.hasOwn(a, b);", []],
    ["nothing in a comment", "// mend\nexport const a = 1;", []],
    ["nothing in a question", "export const isFact = () => true;", []],
  ])("finds %s", (_, content, findings) => {
    expect(checkFile("packages/engine/src/a/b.ts", content)).toEqual(findings);
  });

  test.each([
    ["packages/engine/src/a/mend.ts", ["1 mend.ts"]],
    ["packages/engine/src/a/told.ts", ["1 told.ts", "1 told.ts"]],
    ["packages/engine/src/a/texts-are-long.ts", ["1 texts-are-long.ts"]],
    ["packages/engine/src/a/is-fact.ts", []],
  ])("finds the name of the file %s", (path, findings) => {
    expect(checkFile(path, "")).toEqual(findings);
  });

  test("reads only the titles of a test", () => {
    const content = 'test("mend it", () => {\n  expect(f("mend it")).toBe("mend it now");\n});';
    expect(checkFile("packages/engine/src/a/b.test.ts", content)).toEqual(["1 mend"]);
  });

  test("reads the text and the classes of an Astro component, line by line", () => {
    const content =
      '---\nconst desk = 1;\n---\n\n<p class="lead siglum">\n  Mend a <b>record</b><br>\n  if you can mend it\n</p>';
    expect(checkFile("apps/web/src/components/A.astro", content)).toEqual(["2 desk", "5 siglum", "6 Mend", "7 mend"]);
  });

  test("reads the prose of a document, and in its code the words that are given up everywhere", () => {
    const content = "Mend it.\n\n```sh\nvnjp mend told\n```\n\nSee [this](mend.md) and `told`.";
    expect(checkFile("docs/a.md", content)).toEqual(["1 Mend", "4 mend"]);
  });
});

test("a name has the same words in every spelling", () => {
  for (const name of ["getCsvRows", "get-csv-rows", "GET_CSV_ROWS", "getCSVRows"])
    expect(splitName(name)).toEqual(["get", "csv", "rows"]);
});

test("a document is split into prose and code, each at its position", () => {
  const content = "a `b` c";
  expect(splitMarkdown(content)).toEqual({ prose: "a     c", code: "  `b`  " });
});
