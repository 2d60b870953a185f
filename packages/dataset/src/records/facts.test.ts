import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { get, listEvidence, listFacts, records, type Reference } from "../index.ts";

const readCharacters = (edition: string) =>
  Array.from(readFileSync(new URL(`../../texts/${edition}.txt`, import.meta.url), "utf8"));

const listPointers = (pointer: string) => listFacts("event/vinh-calls-on-kono", pointer).map((fact) => fact.pointer);

describe("listFacts", () => {
  test("each fact is at its pointer", () => {
    for (const record of records)
      for (const { pointer, fact } of listFacts(record)) {
        const value = pointer
          .slice(1)
          .split("/")
          .reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], record);
        expect(value, `${record.kind}/${record.id}#${pointer}`).toBe(fact);
      }
  });

  test("each fact has evidence", () => {
    for (const record of records)
      for (const { pointer, fact } of listFacts(record))
        expect(Object.keys(fact.evidence).length, `${record.id}#${pointer}`).toBeGreaterThan(0);
  });

  test("a record and its reference have the same facts", () => {
    for (const record of records) expect(listFacts(`${record.kind}/${record.id}`)).toEqual(listFacts(record));
  });

  test("a pointer selects the facts at or below it, and not those of a field with a longer name", () => {
    expect(listPointers("/date")).toEqual(["/date/before"]);
    expect(listPointers("/date/before")).toEqual(["/date/before"]);
    expect(listPointers("/participants/kono").every((pointer) => pointer.startsWith("/participants/kono/"))).toBe(true);
    expect(listPointers("/da")).toEqual([]);
    expect(listPointers("/date/before/value")).toEqual([]);
  });

  test("a list of records is no place to pass it as it is: the position is not a pointer", () => {
    expect(() => records.map(listFacts as never)).toThrow(
      new RangeError('0 is not a JSON Pointer: it begins with a slash, as in "/date"'),
    );
    expect(() => records.map(listEvidence as never)).toThrow(RangeError);
  });

  test("an unknown reference throws a RangeError", () => {
    expect(() => listFacts("event/never")).toThrow(RangeError);
    expect(() => listFacts(get("person/kono-taro").id as Reference)).toThrow(RangeError);
  });
});

describe("listEvidence", () => {
  test("each span is at its offsets in the text, counted in code points", () => {
    const spans = records.flatMap((record) =>
      listEvidence(record).flatMap(({ evidence }) => (evidence.kind === "span" ? [evidence] : [])),
    );
    expect(spans.length).toBeGreaterThan(1000);
    for (const { text, start, end, quote } of spans)
      expect(readCharacters(text).slice(start, end).join("")).toBe(quote);
  });

  test("a pointer selects the evidence of a field or of a fact", () => {
    const call = "event/vinh-calls-on-kono";
    expect(listEvidence(call, "/date").map(({ key }) => key)).toEqual(["bound", "day", "same-day", "year"]);
    expect(listEvidence(call, "/date/before")).toEqual(listEvidence(call, "/date"));
    expect(listEvidence(call, "/da")).toEqual([]);
    expect(listEvidence(call).length).toBe(
      listFacts(call).reduce((sum, { fact }) => sum + Object.keys(fact.evidence).length, 0),
    );
  });

  test("an unknown reference throws a RangeError", () => {
    expect(() => listEvidence("event/never")).toThrow(RangeError);
  });
});
