import { list, type Dispatch } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { factsForReader } from "./facts-for-reader.ts";
import { factsOfTexts, recordsInTexts } from "./facts-of-texts.ts";
import { shippedEditions } from "./texts.ts";

describe.each(list("dispatch").map((dispatch) => ({ id: dispatch.id, dispatch })))(
  "the facts of $id",
  ({ dispatch }) => {
    const texts = shippedEditions(dispatch).map(({ text }) => text);
    test("each have a place in the text, and their places are in its order", () => {
      for (const { here } of factsOfTexts(texts)) {
        const starts = here.map(({ span }) => span.start);
        expect(starts.length).toBeGreaterThan(0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(here.every(({ span }) => texts.includes(span.text))).toBe(true);
      }
    });
    test("are grouped by record, a record once", () => {
      const records = recordsInTexts(texts).flatMap((group) => group.records.map(({ record }) => record));
      expect(new Set(records).size).toBe(records.length);
    });
    test("begin, in the reader, with those of the dispatch itself, and leave none out", () => {
      const groups = factsForReader(dispatch);
      expect(groups[0]?.records[0]?.record).toBe(dispatch);
      const shown = groups.flatMap(({ records }) => records.flatMap(({ facts }) => facts));
      expect(shown.filter(({ here }) => here.length > 0).length).toBe(factsOfTexts(texts).length);
    });
  },
);

test("a dispatch of which nothing is known has no group in the reader", () => {
  for (const { kind, id, label, language, address, review } of list("dispatch").slice(0, 1)) {
    const bare = { kind, id, label, language, address, review, editions: {} } as unknown as Dispatch;
    expect(factsForReader(bare)).toEqual([]);
  }
});

test("a text that nobody has supports nothing", () => {
  expect(factsOfTexts(["nowhere/e1"])).toEqual([]);
});
