import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evidenceFor, factsOf, get, records, type AnyRecord } from "./index.ts";

const charactersOf = (edition: string) =>
  Array.from(readFileSync(new URL(`../texts/${edition}.txt`, import.meta.url), "utf8"));

describe("facts", () => {
  it("stand where their pointers say", () => {
    for (const record of records)
      for (const { pointer, fact } of factsOf(record)) {
        const at = pointer
          .slice(1)
          .split("/")
          .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record);
        expect(at, `${record.kind}/${record.id}#${pointer}`).toBe(fact);
      }
  });

  it("each have evidence", () => {
    for (const record of records)
      for (const { pointer, fact } of factsOf(record))
        expect(Object.keys(fact.evidence).length, `${record.id}#${pointer}`).toBeGreaterThan(0);
  });
});

describe("evidenceFor", () => {
  it("gives the exact characters of the text, counted in code points", () => {
    const spans = records.flatMap((record) =>
      evidenceFor(record).flatMap(({ evidence }) => (evidence.kind === "span" ? [evidence] : [])),
    );
    expect(spans.length).toBeGreaterThan(1000);
    for (const { text, start, end, quote } of spans) expect(charactersOf(text).slice(start, end).join("")).toBe(quote);
  });

  it("gives that of one field, or of one fact", () => {
    const call = "event/vinh-calls-on-kono";
    expect(evidenceFor(call, "/date").map(({ key }) => key)).toEqual(["bound", "day", "same-day", "year"]);
    expect(evidenceFor(call, "/date/before")).toEqual(evidenceFor(call, "/date"));
    expect(evidenceFor(call, "/da")).toEqual([]);
    expect(evidenceFor(call).length).toBe(
      factsOf(get(call) as AnyRecord).reduce((sum, { fact }) => sum + Object.keys(fact.evidence).length, 0),
    );
  });

  it("gives none of a record that does not exist", () => {
    expect(evidenceFor("event/never")).toEqual([]);
  });
});
