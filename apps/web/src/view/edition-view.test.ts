import { listRecords } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { formatRangeHash } from "../site/reader-choice.ts";
import { buildEditionView } from "./edition-view.ts";
import { listTextFacts } from "./text-facts.ts";
import { collectMarks } from "./marks.ts";
import { listShippedEditions } from "./edition-texts.ts";

const editions = listRecords("dispatch").flatMap((dispatch) =>
  listShippedEditions(dispatch).map(({ key, text }) => ({ dispatch, key, text })),
);

describe.each(editions)("the view of $text", ({ dispatch, key, text }) => {
  const runs = buildEditionView(dispatch, text).flatMap(({ parts }) => parts.flatMap((part) => part.runs));
  const names = runs.flatMap((run) => [run, ...run.anchors]).map(({ start, end }) => formatRangeHash(key, start, end));
  test("has each anchor once", () => {
    expect(names.length).toBe(new Set(names).size);
  });
  test("has an anchor for every marked range", () => {
    const marked = collectMarks(dispatch, text, listTextFacts([text])).map(({ start, end }) =>
      formatRangeHash(key, start, end),
    );
    expect(marked.filter((name) => !names.includes(name))).toEqual([]);
  });
});
