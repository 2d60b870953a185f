import { describe, expect, test } from "vitest";
import { get, getReviewLevel, records, type Check, type Place } from "../index.ts";

/** A place whose facts rest on texts alone, or on a page too. */
const inTexts = get("place/cambodia");
const withPage = get("place/south-sudan");

const createCheck = (parts: Partial<Check> = {}): Check => ({
  by: "reader",
  date: "2026-11-22",
  against: "texts",
  covers: "complete",
  independence: "independent",
  ...parts,
});

const getLevel = (place: Place, ...checks: readonly Check[]) =>
  getReviewLevel({ ...place, review: Object.fromEntries(checks.map((check, index) => [`check-${index}`, check])) });

describe("how far a record has been checked", () => {
  test.each<[checks: readonly Check[], level: string]>([
    [[], "drafted"],
    [[createCheck({ by: "author" })], "drafted"],
    [[createCheck({ covers: "partial" })], "checked-in-part"],
    [[createCheck({ against: "pages" })], "checked-in-part"],
    [[createCheck()], "checked"],
    [[createCheck({ against: "texts-and-pages", independence: "dependent" })], "checked"],
    [[createCheck(), createCheck({ independence: "dependent" })], "checked"],
    [[createCheck(), createCheck({ by: "specialist" })], "checked-twice"],
  ])("follows from its checks: %#", (checks, level) => {
    expect(getLevel(inTexts, ...checks)).toBe(level);
  });

  test("what rests on texts and on pages has to be checked against both", () => {
    expect(getLevel(withPage, createCheck())).toBe("checked-in-part");
    expect(getLevel(withPage, createCheck(), createCheck({ against: "pages" }))).toBe("checked");
  });

  test("no record of today is checked twice, and no page has been checked against itself", () => {
    const levels = records.map((record) => ({ kind: record.kind, level: getReviewLevel(record) }));
    expect(levels.filter(({ level }) => level === "checked-twice")).toEqual([]);
    expect(new Set(levels.filter(({ kind }) => kind === "source").map(({ level }) => level))).toEqual(
      new Set(["drafted"]),
    );
  });
});
