import { locate } from "@vnjp/engine/text";
import { publish } from "@vnjp/engine/publish";
import { check, overCorpus } from "@vnjp/engine/rules";
import { describe, expect, test } from "vitest";
import { publishedCorpus } from "../testing/published.ts";
import { fileOf, shortestWithin } from "./authored.ts";
import { releaseOf } from "./release.ts";

const text = "Le Japon et le Vietnam. Le Japon aide le Vietnam; le Japon (VNA) suit.";
const placesOf = (quote: string) =>
  [...text.matchAll(new RegExp(quote, "g"))].map(({ index }) => ({ start: index, end: index + quote.length }));

describe("the words that single a quote out", () => {
  test.each([
    { quote: "Japon", place: 0, within: "Japon et" },
    { quote: "Japon", place: 1, within: "Japon aide" },
    { quote: "Japon", place: 2, within: "le Japon" },
    { quote: "Vietnam", place: 0, within: "Vietnam." },
    { quote: "Vietnam", place: 1, within: "Vietnam;" },
  ])("are the fewest: $within", ({ quote, place, within }) => {
    const range = placesOf(quote)[place];
    expect(range && shortestWithin(text, quote, range)).toBe(within);
    expect(locate(text, quote, within)).toEqual({ outcome: "found", range });
  });

  test("count code points, and not the halves of rare characters", () => {
    expect(shortestWithin("𠮷 a dit b. 𠮷 a lu b.", "a", { start: 13, end: 14 })).toBe("a lu");
  });

  test("are none where the quote overlaps itself", () => {
    expect(shortestWithin("ha ha ha", "ha ha", { start: 0, end: 5 })).toBeUndefined();
  });
});

describe("the release as people write it", async () => {
  const published = await publishedCorpus();
  const release = releaseOf(published);
  const files = [...release.records.values()].map(fileOf);

  test("has every record and gives no finding", () => {
    expect(files.length).toBe(published.records.length);
    expect(files.length).toBeGreaterThan(200);
    expect(check({ files, texts: release.texts }).findings).toEqual([]);
  });

  test("gives none either when one record is opened alone", () => {
    for (const file of files)
      expect(check(overCorpus({ files: [file], texts: new Map() }, release)).findings).toEqual([]);
  });

  test("is, published again, what it was made of: each quote at its own place", () => {
    const again = Object.values(publish(release)).flatMap((records) => Object.values(records));
    expect(again).toEqual(published.records);
  });
});
