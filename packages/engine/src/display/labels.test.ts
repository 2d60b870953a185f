import { describe, expect, test } from "vitest";
import { buildDictionary } from "../dictionary/index.ts";
import { kindNames, openLists } from "../schema/index.ts";
import { findFieldLabel } from "./field-labels.ts";
import { frenchCodeLabels } from "./french-code-labels.ts";
import {
  bases,
  formatFieldPath,
  formatLocation,
  getBasisLabel,
  getCodeLabel,
  getFieldLabel,
  getKindLabel,
  getKindPlural,
  getReviewLabel,
  reviewLevels,
} from "./index.ts";

const { kinds, types } = buildDictionary();

describe("labels of fields", () => {
  test.each([
    ["date", "Date", "Date"],
    ["respondsTo", "Answers", "Répond à"],
    ["someNewField", "Some new field", "Some new field"],
  ])("the field %s is “%s” and “%s”", (field, english, french) => {
    expect(getFieldLabel(field)).toBe(english);
    expect(getFieldLabel(field, undefined, "fr")).toBe(french);
  });

  test("a title is called printed only if it is one of a membership", () => {
    expect(formatFieldPath("/title/address", "dispatch")).toBe("Title");
    expect(formatFieldPath("/title/printed", "membership")).toBe("Title as printed");
  });

  test.each([
    ["/date/day", "Date", "Date (day)"],
    ["/names/printed", "Names", "Names (printed)"],
    ["/participants/chien/role/co-chair", "Participants · Chien · Role", "Participants · Chien · Role (co-chair)"],
    ["/broader/training", "Broader topics", "Broader topics (training)"],
    ["", "", "The record as a whole"],
  ])("the pointer %s is “%s”, with its key “%s”", (pointer, path, location) => {
    expect(formatFieldPath(pointer)).toBe(path);
    expect(formatLocation(pointer)).toBe(location);
  });

  test("every field of every kind has a French label", () => {
    const paths = kinds.flatMap(({ fields }) => fields.map(({ path }) => path));
    const fields = new Set(
      paths.flatMap((path) => path.split("/").filter((step) => step !== "*" && step !== "$schema")),
    );
    expect(
      [...fields].filter((field) => field !== "id" && findFieldLabel(field, undefined, "fr") === undefined),
    ).toEqual([]);
  });
});

describe("labels of codes", () => {
  test("every code of an open list, and of a type with fixed codes, has a French label", () => {
    const codes = [
      ...Object.values(openLists).flatMap((list) => Object.keys(list)),
      ...types.flatMap(({ options }) => options),
    ];
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !Object.hasOwn(frenchCodeLabels, code))).toEqual([]);
  });

  test.each([
    ["co-chair", "co-chair", "coprésident"],
    ["occasion-of", "occasion of", "occasion de"],
    ["same-occasion-as", "perhaps the same occasion as", "peut-être la même occasion que"],
    ["ja-Latn", "Japanese in Latin letters", "japonais en lettres latines"],
    ["brand-new-code", "brand new code", "brand new code"],
    ["constructor", "constructor", "constructor"],
  ])("the code %s is “%s” and “%s”", (code, english, french) => {
    expect(getCodeLabel(code)).toBe(english);
    expect(getCodeLabel(code, "fr")).toBe(french);
  });
});

test.each(kindNames)("the kind %s has a singular and a plural in both languages", (kind) => {
  for (const language of ["en", "fr"] as const)
    expect(
      [getKindLabel(kind, language), getKindPlural(kind, language)].every((label) => /^\p{Lu}\p{L}+$/u.test(label)),
    ).toBe(true);
});

test("the bases and levels of review are those of the schemas", () => {
  expect(bases.map((basis) => getBasisLabel(basis).label)).toEqual(["stated", "implied", "external", "not stated"]);
  expect(getBasisLabel("not-stated", "fr").label).toBe("non énoncé");
  expect(reviewLevels.every((level) => getReviewLabel(level, "fr").includes("vérifié"))).toBe(true);
});
