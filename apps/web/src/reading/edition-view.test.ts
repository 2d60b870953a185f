import { list } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { placeName } from "../reader/choice.ts";
import { editionView } from "./edition-view.ts";
import { factsOfTexts } from "./facts-of-texts.ts";
import { marksOf } from "./marks.ts";
import { shippedEditions } from "./texts.ts";

const editions = list("dispatch").flatMap((dispatch) =>
  shippedEditions(dispatch).map(({ key, text }) => ({ dispatch, key, text })),
);

describe.each(editions)("the view of $text", ({ dispatch, key, text }) => {
  const runs = editionView(dispatch, text).flatMap(({ parts }) => parts.flatMap((part) => part.runs));
  const names = runs.flatMap((run) => [run, ...run.beginning]).map(({ start, end }) => placeName(key, start, end));
  test("has a place of each name once", () => {
    expect(names.length).toBe(new Set(names).size);
  });
  test("has every place that is marked, so that a link to it leads somewhere", () => {
    const marked = marksOf(dispatch, text, factsOfTexts([text])).map(({ start, end }) => placeName(key, start, end));
    expect(marked.filter((name) => !names.includes(name))).toEqual([]);
  });
});
