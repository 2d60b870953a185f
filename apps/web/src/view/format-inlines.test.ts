import { listRecords } from "@vnjp/dataset";
import { joinParts } from "@vnjp/engine/display";
import { describe, expect, test } from "vitest";
import {
  formatChangeInlines,
  formatInlines,
  formatMainInlines,
  formatReferenceLink,
  formatSpeakerInlines,
} from "./format-inlines.ts";

describe("the inlines of a value", () => {
  test("have the notation of a date as data", () => {
    expect(formatInlines("2024-02")).toEqual([{ text: "February 2024" }, { text: "2024-02", role: "data" }]);
  });
  test("have the language of a name", () => {
    expect(formatInlines({ name: "西田安範", language: "ja", form: "full", order: "family-given" })).toEqual([
      { text: "西田安範", lang: "ja", role: "wording" },
      { text: "Japanese, full name, family name first", role: "remark" },
    ]);
  });
  test("link a reference to the page of its record, with the label", () => {
    for (const { id, label } of listRecords("event").slice(0, 1))
      expect(formatInlines(`event/${id}`)).toEqual([{ text: label.en, href: `/event/${id}/` }]);
  });
  test("link a public page", () => {
    expect(formatInlines("https://example.org/")).toEqual([
      { text: "https://example.org/", href: "https://example.org/" },
    ]);
  });
  test("in a table cell have neither remarks nor notation", () => {
    expect(formatMainInlines("2024-02")).toEqual([{ text: "February 2024" }]);
  });
});

test("a reference that no record has is data without a link", () => {
  expect(formatReferenceLink("event/never-held")).toEqual({ text: "event/never-held", role: "data" });
});

test("a speaker is named by the label of the record", () => {
  expect(joinParts(formatSpeakerInlines("person/kono-taro"))).toBe("said by Kono Taro");
});

test("a change of a reference links both records", () => {
  const { before, after, isSame } = formatChangeInlines({ before: "event/never-held", after: "person/kono-taro" });
  expect(before).toEqual([{ text: "event/never-held", role: "data" }]);
  expect(after).toEqual([{ text: "Kono Taro", href: "/person/kono-taro/" }]);
  expect(isSame).toBe(false);
});
