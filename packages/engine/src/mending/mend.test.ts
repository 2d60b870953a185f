import { describe, expect, test } from "vitest";
import type { Corpus } from "../corpus/index.ts";
import { locate } from "../text/index.ts";
import { checked, readRealCorpus } from "../testing/corpora.ts";
import { mend } from "./index.ts";
import { inOneSpelling } from "./one-spelling.ts";

const text = "Le 𠮷 est à Hanoi le 5 mai. La délégation a visité Hanoi mardi. Hanoi reçoit.";
const corpus: Corpus = {
  records: new Map(),
  texts: new Map([["a/e1", { characters: text, bytes: new Uint8Array() }]]),
};
const span = (quote: string) => ({ kind: "span", text: "a/e1", quote });
const placeOf = (evidence: object) => ({
  kind: "event",
  id: "x",
  label: { en: "X", fr: "X" },
  place: { "ha-noi": { basis: "stated", value: "place/ha-noi", evidence } },
});

describe("an ambiguous quote", () => {
  test("is singled out by another piece of the fact in the same sentence", () => {
    const { value, mends } = mend(placeOf({ words: span("Hanoi"), visit: span("La délégation a visité") }), corpus);
    const { within } = (
      value as ReturnType<typeof placeOf> & { place: { "ha-noi": { evidence: { words: { within: string } } } } }
    ).place["ha-noi"].evidence.words;
    expect(mends.map(({ what }) => what)).toContain("within");
    const located = locate(text, "Hanoi", within);
    expect(located).toMatchObject({ outcome: "found" });
    expect(
      located.outcome === "found" && Array.from(text).slice(0, located.range.start).join("").endsWith("visité "),
    ).toBe(true);
  });

  test.each([
    ["no other piece tells which", { words: span("Hanoi") }],
    ["two sentences of the fact have it", { words: span("Hanoi"), a: span("La délégation"), b: span("le 5 mai") }],
    ["the other piece stands where the quote does not", { words: span("Hanoi"), a: span("nowhere") }],
  ])("is left to a person where %s", (_, evidence) => {
    expect(mend(placeOf(evidence), corpus).mends.map(({ what }) => what)).not.toContain("within");
  });
});

test.each([
  ["2024-2-7", "2024-02-07"],
  ["2024-2", "2024-02"],
  ["[2020-02-21, 2020-02-22]", "[2020-02-21,2020-02-22]"],
  ["[…2020-02-21]", "[..2020-02-21]"],
  ["2021–2023", "2021-2023"],
  ["2024-02-27", "2024-02-27"],
  ["2021/2023", "2021/2023"],
  ["27 février", "27février"],
])("the date %s is spelt %s", (date, spelt) => {
  expect(inOneSpelling(date)).toBe(spelt);
});

test("letters that an editor took apart are put together where only so the words stand in the text", () => {
  const apart = "La délégation a visité".normalize("NFD");
  const note = { en: "Cafe\u0301", fr: "Café" };
  const record = placeOf({ words: span(apart) });
  const { value, mends } = mend({ ...record, place: { "ha-noi": { ...record.place["ha-noi"], note } } }, corpus);
  expect(mends.map(({ what }) => what)).toContain("composed-letters");
  expect(JSON.stringify(value)).toBe(JSON.stringify(value).normalize("NFC"));
});

test("what is no record of ours comes back as it was", () => {
  for (const value of [null, 1, "x", [], {}, { kind: "nothing" }])
    expect(mend(value, corpus)).toEqual({ value, mends: [] });
});

test("nothing that a record says is changed: of the published record, at most the order of keys", async () => {
  const real = checked(await readRealCorpus());
  for (const record of real.records.values()) {
    const { value, mends } = mend(record, real);
    expect(mends.filter(({ what }) => what !== "key-order")).toEqual([]);
    expect(value).toEqual(record);
    expect(mend(value, real).mends).toEqual([]);
  }
});
