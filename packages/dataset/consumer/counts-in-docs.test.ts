import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dispatches, factsOf, records, sources } from "@vnjp/dataset";
import { rootFolder } from "./packed.ts";

/** What documents may count, and how many there are. */
const counted: Readonly<Record<string, number>> = {
  records: records.length,
  facts: records.reduce((sum, record) => sum + factsOf(record).length, 0),
  dispatches: dispatches.length,
  sources: sources.length,
};

const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const numberOf = (word: string): number =>
  words.includes(word.toLowerCase()) ? words.indexOf(word.toLowerCase()) + 1 : Number(word.replaceAll(",", ""));

const claim = new RegExp(
  `\\bholds? (?:\\w+ )?([\\d,]+|${words.join("|")}) (records|facts|dispatches|sources)((?:,? (?:and |with |from |of )*(?:[\\d,]+|${words.join("|")}) (?:records|facts|dispatches|sources))*)`,
  "gi",
);

const single = new RegExp(`([\\d,]+|${words.join("|")}) (records|facts|dispatches|sources)`, "gi");

/** Every count of the record that a text claims (“holds 258 records with 1,752 facts”). */
const claimsIn = (text: string): { noun: string; number: number }[] =>
  [...text.replaceAll("\n", " ").matchAll(claim)].flatMap(([whole]) =>
    [...whole.matchAll(single)].map(([, number = "", noun = ""]) => ({ noun, number: numberOf(number) })),
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

/** What a text says of the number of something, where there are more or fewer of it. */
const falseIn = (text: string): string[] =>
  claimsIn(text).flatMap(({ noun, number }) =>
    number === counted[noun] ? [] : [`${number} ${noun}, and there are ${counted[noun]}`],
  );

describe("what happened elsewhere: a document counted the record, and the record went on", () => {
  it("a count is found", () => {
    expect(claimsIn("It holds 1,258 records with 3 facts,\nfrom five dispatches.")).toEqual([
      { noun: "records", number: 1258 },
      { noun: "facts", number: 3 },
      { noun: "dispatches", number: 5 },
    ]);
  });

  it.each(Object.entries(counted))("is seen to be false by one: %s", (noun, number) => {
    expect(falseIn(`The package holds ${number.toLocaleString("en")} ${noun}.`)).toEqual([]);
    expect(falseIn(`The package holds ${(number + 1).toLocaleString("en")}\n${noun}.`)).toEqual([
      `${number + 1} ${noun}, and there are ${number}`,
    ]);
  });

  it("is what the data has, in every document", () => {
    const texts = documents.map((path) => [path, readFileSync(join(rootFolder, path), "utf8")] as const);
    expect(texts.flatMap(([, text]) => claimsIn(text)).length).toBeGreaterThan(2);
    expect(texts.flatMap(([path, text]) => falseIn(text).map((what) => `${path}: ${what}`))).toEqual([]);
  });
});
