import { listRecords } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { formatSpeaker, formatValue, getSupportLabel } from "./values.ts";
import { joinText } from "./inline.ts";

describe("formatValue", () => {
  test("formats a code as words", () => {
    expect(formatValue("on-the-sidelines-of")).toEqual([{ text: "on the sidelines of" }]);
  });
  test("formats a date and keeps its notation", () => {
    expect(formatValue("2024-02")).toEqual([{ text: "February 2024" }, { text: "2024-02", role: "data" }]);
  });
  test("adds the language and form of a name", () => {
    expect(formatValue({ name: "西田安範", language: "ja", form: "full", order: "family-given" })).toEqual([
      { text: "西田安範", lang: "ja", role: "wording" },
      { text: "Japanese, full name, family name first", role: "remark" },
    ]);
  });
  test("adds the date of a rank", () => {
    expect(formatValue({ wording: "Lieutenant General", language: "en", asOf: "2021-09" })[1]?.text).toBe(
      "English, as of September 2021",
    );
  });
  test("formats an unnamed party as its description", () => {
    const value = { kind: "description", description: { en: "Vietnamese soldiers", fr: "des soldats vietnamiens" } };
    expect(formatValue(value).map(({ text }) => text)).toEqual(["Vietnamese soldiers", "des soldats vietnamiens"]);
  });
  test("formats a reference as a link with the label of its record", () => {
    for (const { id, label } of listRecords("event").slice(0, 1))
      expect(formatValue(`event/${id}`)).toEqual([{ text: label.en, href: `/event/${id}/` }]);
  });
  test("formats an unknown shape as words, never as JSON", () => {
    expect(formatValue({ newField: 3 }).map(({ text }) => text)).toEqual(["New field", "3"]);
  });
});

test.each([
  ["both-sides", "said by both sides"],
  ["person/kono-taro", "said by Kono Taro"],
  ["unmarked", "speaker not marked"],
])("the speaker %s is formatted as “%s”", (speaker, text) => {
  expect(joinText(formatSpeaker(speaker)).replaceAll(/\s+/g, " ").toLowerCase()).toBe(text.toLowerCase());
});

test.each([
  ["anchor", "what it points back to"],
  ["identity", "who or what is meant"],
  ["bound", "for the limit"],
  ["year", "for the year"],
  ["some-new-part", "for the some new part"],
])("the support label of %s is “%s”", (code, text) => {
  expect(getSupportLabel(code)).toBe(text);
});
