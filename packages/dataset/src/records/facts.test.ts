import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { get, getEvidence, getFacts, records } from "../index.ts";

const readCharacters = (edition: string) =>
  Array.from(readFileSync(new URL(`../../texts/${edition}.txt`, import.meta.url), "utf8"));

const listPointers = (pointer: string) => getFacts("event/vinh-calls-on-kono", pointer).map((fact) => fact.pointer);

describe("getFacts", () => {
  test("each fact is at its pointer", () => {
    for (const record of records)
      for (const { pointer, fact } of getFacts(record)) {
        const value = pointer
          .slice(1)
          .split("/")
          .reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], record);
        expect(value, `${record.kind}/${record.id}#${pointer}`).toBe(fact);
      }
  });

  test("each fact has evidence", () => {
    for (const record of records)
      for (const { pointer, fact } of getFacts(record))
        expect(Object.keys(fact.evidence).length, `${record.id}#${pointer}`).toBeGreaterThan(0);
  });

  test("a record and its reference have the same facts", () => {
    for (const record of records) expect(getFacts(`${record.kind}/${record.id}`)).toEqual(getFacts(record));
  });

  test("a pointer selects the facts at or below it, and not those of a field with a longer name", () => {
    expect(listPointers("/date")).toEqual(["/date/before"]);
    expect(listPointers("/date/before")).toEqual(["/date/before"]);
    expect(listPointers("/participants/kono").every((pointer) => pointer.startsWith("/participants/kono/"))).toBe(true);
    expect(listPointers("/da")).toEqual([]);
    expect(listPointers("/date/before/value")).toEqual([]);
  });

  test("an unknown reference throws a RangeError", () => {
    expect(() => getFacts("event/never")).toThrow(RangeError);
    expect(() => getFacts(get("person/kono-taro").id)).toThrow(RangeError);
  });
});

describe("getEvidence", () => {
  test("each span is at its offsets in the text, counted in code points", () => {
    const spans = records.flatMap((record) =>
      getEvidence(record).flatMap(({ evidence }) => (evidence.kind === "span" ? [evidence] : [])),
    );
    expect(spans.length).toBeGreaterThan(1000);
    for (const { text, start, end, quote } of spans)
      expect(readCharacters(text).slice(start, end).join("")).toBe(quote);
  });

  test("a pointer selects the evidence of a field or of a fact", () => {
    const call = "event/vinh-calls-on-kono";
    expect(getEvidence(call, "/date").map(({ key }) => key)).toEqual(["bound", "day", "same-day", "year"]);
    expect(getEvidence(call, "/date/before")).toEqual(getEvidence(call, "/date"));
    expect(getEvidence(call, "/da")).toEqual([]);
    expect(getEvidence(call).length).toBe(
      getFacts(call).reduce((sum, { fact }) => sum + Object.keys(fact.evidence).length, 0),
    );
  });

  test("an unknown reference throws a RangeError", () => {
    expect(() => getEvidence("event/never")).toThrow(RangeError);
  });
});
