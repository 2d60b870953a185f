import { listFacts, kinds, listRecords, type AnyRecord } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { listFactsInOrder, buildOutline } from "./outline.ts";

describe.each(kinds)("the outline of every %s", (kind) => {
  const records = listRecords(kind) as readonly AnyRecord[];
  test("has every fact once", () => {
    for (const record of records) {
      const pointers = listFactsInOrder(record).map(({ pointer }) => pointer);
      expect(pointers.toSorted()).toEqual(
        listFacts(record)
          .map(({ pointer }) => pointer)
          .toSorted(),
      );
    }
  });
  test("gives each field either facts, entries or plain values", () => {
    for (const record of records)
      for (const { facts, entries, plainValues } of buildOutline(record))
        expect([facts.length > 0, entries.length > 0, plainValues !== undefined].filter(Boolean)).toEqual([true]);
  });
  test("shows no raw JSON", () => {
    for (const record of records)
      for (const { plainValues = [] } of buildOutline(record))
        for (const { text } of plainValues.flatMap(({ inlines }) => inlines))
          expect(text).not.toMatch(/\[object|[{}]"/);
  });
});
