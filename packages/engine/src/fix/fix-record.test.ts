import { describe, expect, test } from "vitest";
import type { Corpus } from "../corpus/index.ts";
import { locateQuote } from "../text/index.ts";
import { requireValidCorpus, readRealCorpus } from "../../test/corpora.ts";
import { fixRecord } from "./index.ts";
import { normalizeDateSpelling } from "./date-spelling.ts";

const text = "Le 𠮷 est à Hanoi le 5 mai. La délégation a visité Hanoi mardi. Hanoi reçoit.";
const corpus: Corpus = {
  records: new Map(),
  texts: new Map([["a/e1", { characters: text, bytes: new Uint8Array() }]]),
};
const createSpan = (quote: string) => ({ kind: "span", text: "a/e1", quote });
const createEvent = (evidence: object) => ({
  kind: "event",
  id: "x",
  label: { en: "X", fr: "X" },
  place: { "ha-noi": { basis: "stated", value: "place/ha-noi", evidence } },
});

describe("an ambiguous quote", () => {
  test("gets a `within` if another evidence entry of the fact quotes the same sentence", () => {
    const { value, fixes } = fixRecord(
      createEvent({ words: createSpan("Hanoi"), visit: createSpan("La délégation a visité") }),
      corpus,
    );
    const { within } = (
      value as ReturnType<typeof createEvent> & { place: { "ha-noi": { evidence: { words: { within: string } } } } }
    ).place["ha-noi"].evidence.words;
    expect(fixes.map(({ type }) => type)).toContain("within");
    const located = locateQuote(text, "Hanoi", within);
    expect(located).toMatchObject({ outcome: "found" });
    expect(
      located.outcome === "found" && Array.from(text).slice(0, located.range.start).join("").endsWith("visité "),
    ).toBe(true);
  });

  test.each([
    ["there is no other entry", { words: createSpan("Hanoi") }],
    [
      "two quoted sentences contain it",
      { words: createSpan("Hanoi"), a: createSpan("La délégation"), b: createSpan("le 5 mai") },
    ],
    ["the other entry is in no sentence with the quote", { words: createSpan("Hanoi"), a: createSpan("nowhere") }],
  ])("is not fixed if %s", (_, evidence) => {
    expect(fixRecord(createEvent(evidence), corpus).fixes.map(({ type }) => type)).not.toContain("within");
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
])("the date %s is normalized to %s", (date, expected) => {
  expect(normalizeDateSpelling(date)).toBe(expected);
});

test("a decomposed quote is composed if only the composed form is in the text", () => {
  const decomposed = "La délégation a visité".normalize("NFD");
  const note = { en: "Cafe\u0301", fr: "Café" };
  const record = createEvent({ words: createSpan(decomposed) });
  const { value, fixes } = fixRecord({ ...record, place: { "ha-noi": { ...record.place["ha-noi"], note } } }, corpus);
  expect(fixes.map(({ type }) => type)).toContain("unicode-normalization");
  expect(JSON.stringify(value)).toBe(JSON.stringify(value).normalize("NFC"));
});

test("a value that is no record is returned unchanged", () => {
  for (const value of [null, 1, "x", [], {}, { kind: "nothing" }])
    expect(fixRecord(value, corpus)).toEqual({ value, fixes: [] });
});

test("a published record is returned with the same content, at most in another order of keys", async () => {
  const real = requireValidCorpus(await readRealCorpus());
  for (const record of real.records.values()) {
    const { value, fixes } = fixRecord(record, real);
    expect(fixes.filter(({ type }) => type !== "key-order")).toEqual([]);
    expect(value).toEqual(record);
    expect(fixRecord(value, real).fixes).toEqual([]);
  }
});
