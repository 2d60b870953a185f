import { list } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { valuePieces } from "./value-words.ts";

describe("a value as a reader sees it", () => {
  test("a code is words", () => {
    expect(valuePieces("on-the-sidelines-of")).toEqual([{ text: "on the sidelines of" }]);
  });
  test("a date keeps its own notation beside the words", () => {
    expect(valuePieces("2024-02")).toEqual([{ text: "February 2024" }, { text: "2024-02", role: "data" }]);
  });
  test("a name says its language and form", () => {
    expect(valuePieces({ name: "西田安範", language: "ja", form: "full", order: "family-given" })).toEqual([
      { text: "西田安範", lang: "ja", role: "words" },
      { text: "Japanese, full name, family name first", role: "remark" },
    ]);
  });
  test("a rank says as of when", () => {
    expect(valuePieces({ wording: "Lieutenant General", language: "en", asOf: "2021-09" })[1]?.text).toBe(
      "English, as of September 2021",
    );
  });
  test("an unnamed party is its description", () => {
    const value = { kind: "description", description: { en: "Vietnamese soldiers", fr: "des soldats vietnamiens" } };
    expect(valuePieces(value).map(({ text }) => text)).toEqual(["Vietnamese soldiers", "des soldats vietnamiens"]);
  });
  test("a reference is a link with the label of what it names", () => {
    for (const { id, label } of list("event").slice(0, 1))
      expect(valuePieces(`event/${id}`)).toEqual([{ text: label.en, href: `/event/${id}/` }]);
  });
  test("an unknown shape is words too, never JSON", () => {
    expect(valuePieces({ newField: 3 }).map(({ text }) => text)).toEqual(["New field", "3"]);
  });
});
