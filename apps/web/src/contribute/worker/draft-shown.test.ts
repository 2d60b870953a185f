import { describe, expect, test } from "vitest";
import { publishedCorpus } from "../testing/published.ts";
import { draftShown } from "./draft-shown.ts";
import { releaseOf } from "./release.ts";

const release = releaseOf(await publishedCorpus());
const texts = [...release.texts].map(([edition, { characters }]) => ({ edition, characters }));

describe.each(texts)("the draft of $edition", ({ characters }) => {
  const drafted = draftShown({ text: characters, id: "outlet-1" }, release);
  const words = [...characters];
  const at = ({ start, end }: { start: number; end: number }) => words.slice(start, end).join("");

  test("has its segments in order, and everything at a place of the text", () => {
    const { segments, marks } = drafted;
    expect(segments.map(({ start }) => start)).toEqual(segments.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(new Set(marks.map(({ kind }) => kind))).toContain("known");
    for (const place of [...segments, ...marks]) expect(at(place).trim()).not.toBe("");
  });
  test("has each date where its words stand", () => {
    expect(drafted.dates.length).toBeGreaterThan(0);
    for (const { quote, place } of drafted.dates) expect(place && at(place)).toBe(quote);
  });
  test("names records that there are", () => {
    const known = drafted.marks.filter(({ kind }) => kind === "known");
    expect(known.filter(({ reference }) => !release.records.has(reference ?? ""))).toEqual([]);
  });
  test("tells who takes part by the reference, and not by the word for one", () => {
    const values = drafted.candidates.flatMap(({ fields }) => fields.flatMap(({ values: of }) => of));
    expect(values.filter((value) => /^record\b/.test(value))).toEqual([]);
  });
  test("has files at the places of their records", () => {
    expect(drafted.dispatch.path).toBe("records/dispatch/outlet-1.json");
    for (const { reference, file } of drafted.candidates) expect(file.path).toBe(`records/${reference}.json`);
  });
});
