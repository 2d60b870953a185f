import { factsOf, kinds, list, type AnyRecord } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { factsInOrder, outlineOf } from "./outline.ts";

describe.each(kinds)("the outline of every %s", (kind) => {
  const records = list(kind) as readonly AnyRecord[];
  test("holds every fact once", () => {
    for (const record of records) {
      const pointers = factsInOrder(record).map(({ pointer }) => pointer);
      expect(pointers.toSorted()).toEqual(
        factsOf(record)
          .map(({ pointer }) => pointer)
          .toSorted(),
      );
    }
  });
  test("gives each field facts, entries or a plain value", () => {
    for (const record of records)
      for (const { facts, entries, property } of outlineOf(record))
        expect([facts.length > 0, entries.length > 0, property !== undefined].filter(Boolean)).toEqual([true]);
  });
  test("shows no raw JSON", () => {
    for (const record of records)
      for (const { property = [] } of outlineOf(record))
        for (const { text } of property.flat()) expect(text).not.toMatch(/\[object|[{}]"/);
  });
});
