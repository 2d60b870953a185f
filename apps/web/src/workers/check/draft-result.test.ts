import { describe, expect, test } from "vitest";
import { readPublishedCorpus } from "../../../test/published-corpus.ts";
import { buildDraftResult } from "./draft-result.ts";
import { buildBaseCorpus } from "./base-corpus.ts";

const release = buildBaseCorpus(await readPublishedCorpus());
const texts = [...release.texts].map(([edition, { characters }]) => ({ edition, characters }));

describe.each(texts)("the draft of $edition", ({ characters }) => {
  const drafted = buildDraftResult({ text: characters, id: "outlet-1" }, release);
  const characterList = [...characters];
  const sliceText = ({ start, end }: { start: number; end: number }) => characterList.slice(start, end).join("");

  test("has its segments in order, and a range for everything", () => {
    const { segments, marks } = drafted;
    expect(segments.map(({ start }) => start)).toEqual(segments.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(new Set(marks.map(({ kind }) => kind))).toContain("known");
    for (const range of [...segments, ...marks]) expect(sliceText(range).trim()).not.toBe("");
  });
  test("locates each date at its quote", () => {
    expect(drafted.dates.length).toBeGreaterThan(0);
    for (const date of drafted.dates) expect(sliceText(date)).toBe(date.quote);
  });
  test("refers only to records of the release", () => {
    const known = drafted.marks.filter(({ kind }) => kind === "known");
    expect(known.filter(({ reference }) => !release.records.has(reference ?? ""))).toEqual([]);
  });
  test("shows participants by reference", () => {
    const values = drafted.candidates.flatMap(({ fields }) => fields.flatMap(({ values: fieldValues }) => fieldValues));
    expect(values.filter((value) => /^record\b/.test(value))).toEqual([]);
  });
  test("has a file for each record, at its path", () => {
    expect(drafted.dispatch.path).toBe("records/dispatch/outlet-1.json");
    for (const { reference, file } of drafted.candidates) expect(file.path).toBe(`records/${reference}.json`);
  });
});
