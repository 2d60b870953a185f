import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dispatches, listFacts, records, sources } from "@vnjp/dataset";
import { rootFolder } from "../packed-package.ts";

/** The numbers that documents may state. */
const expectedCounts: Readonly<Record<string, number>> = {
  records: records.length,
  facts: records.reduce((sum, record) => sum + listFacts(record).length, 0),
  dispatches: dispatches.length,
  sources: sources.length,
};

const numberWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const parseNumber = (word: string): number =>
  numberWords.includes(word.toLowerCase())
    ? numberWords.indexOf(word.toLowerCase()) + 1
    : Number(word.replaceAll(",", ""));

const claimPattern = new RegExp(
  `\\bholds? (?:\\w+ )?([\\d,]+|${numberWords.join("|")}) (records|facts|dispatches|sources)((?:,? (?:and |with |from |of )*(?:[\\d,]+|${numberWords.join("|")}) (?:records|facts|dispatches|sources))*)`,
  "gi",
);

const countPattern = new RegExp(`([\\d,]+|${numberWords.join("|")}) (records|facts|dispatches|sources)`, "gi");

/** Finds every count that a text claims (“holds 258 records with 1,752 facts”). */
const findClaims = (text: string): { noun: string; number: number }[] =>
  [...text.replaceAll("\n", " ").matchAll(claimPattern)].flatMap(([whole]) =>
    [...whole.matchAll(countPattern)].map(([, number = "", noun = ""]) => ({ noun, number: parseNumber(number) })),
  );

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "VERSIONING.md",
  "packages/dataset/README.md",
  "apps/cli/README.md",
  ...readdirSync(join(rootFolder, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Finds the counts of a text that are wrong. */
const findFalseClaims = (text: string): string[] =>
  findClaims(text).flatMap(({ noun, number }) =>
    number === expectedCounts[noun] ? [] : [`${number} ${noun} instead of ${expectedCounts[noun]}`],
  );

// Elsewhere, documents kept old counts when records were added.
describe("the counts in the documents", () => {
  test("the test finds a count", () => {
    expect(findClaims("It holds 1,258 records with 3 facts,\nfrom five dispatches.")).toEqual([
      { noun: "records", number: 1258 },
      { noun: "facts", number: 3 },
      { noun: "dispatches", number: 5 },
    ]);
  });

  test.each(Object.entries(expectedCounts))("the test notices a count that is wrong by one: %s", (noun, number) => {
    expect(findFalseClaims(`The package holds ${number.toLocaleString("en")} ${noun}.`)).toEqual([]);
    expect(findFalseClaims(`The package holds ${(number + 1).toLocaleString("en")}\n${noun}.`)).toEqual([
      `${number + 1} ${noun} instead of ${number}`,
    ]);
  });

  test("every count in every document is right", () => {
    const texts = documents.map((path) => [path, readFileSync(join(rootFolder, path), "utf8")] as const);
    expect(texts.flatMap(([, text]) => findClaims(text)).length).toBeGreaterThan(2);
    expect(texts.flatMap(([path, text]) => findFalseClaims(text).map((claim) => `${path}: ${claim}`))).toEqual([]);
  });
});
