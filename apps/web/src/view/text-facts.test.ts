import { listRecords, type Dispatch } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { groupReaderFacts } from "./reader-facts.ts";
import { listTextFacts, groupTextRecords } from "./text-facts.ts";
import { listShippedEditions } from "./edition-texts.ts";

describe.each(listRecords("dispatch").map((dispatch) => ({ id: dispatch.id, dispatch })))(
  "the facts of $id",
  ({ dispatch }) => {
    const texts = listShippedEditions(dispatch).map(({ text }) => text);
    test("each have a span in the text, and their spans are in order", () => {
      for (const { spans } of listTextFacts(texts)) {
        const starts = spans.map(({ span }) => span.start);
        expect(starts.length).toBeGreaterThan(0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(spans.every(({ span }) => texts.includes(span.text))).toBe(true);
      }
    });
    test("are grouped by record, each record once", () => {
      const records = groupTextRecords(texts).flatMap((group) => group.records.map(({ record }) => record));
      expect(new Set(records).size).toBe(records.length);
    });
    test("start with those of the dispatch in the reader, and none is missing", () => {
      const groups = groupReaderFacts(dispatch);
      expect(groups[0]?.records[0]?.record).toBe(dispatch);
      const readerFacts = groups.flatMap(({ records }) => records.flatMap(({ facts }) => facts));
      expect(readerFacts.filter(({ spans }) => spans.length > 0).length).toBe(listTextFacts(texts).length);
    });
  },
);

test("a dispatch without facts has no group in the reader", () => {
  for (const { kind, id, label, language, address, review } of listRecords("dispatch").slice(0, 1)) {
    const bare = { kind, id, label, language, address, review, editions: {} } as unknown as Dispatch;
    expect(groupReaderFacts(bare)).toEqual([]);
  }
});

test("an unknown text supports no facts", () => {
  expect(listTextFacts(["nowhere/e1"])).toEqual([]);
});
