import { describe, expect, test } from "vitest";
import { readRealCorpus } from "../../test/corpora.ts";
import { collectFacts } from "../corpus/index.ts";
import type { AuthoredRecord } from "../schema/index.ts";
import {
  formatDataBriefly,
  formatSpeaker,
  formatValue,
  formatValueBriefly,
  formatValueParts,
  getSupportLabel,
} from "./index.ts";

const { files } = await readRealCorpus();
const records = new Map(
  files
    .map(({ content }) => JSON.parse(content) as AuthoredRecord)
    .map((record) => [`${record.kind}/${record.id}`, record]),
);

const findLabel = (reference: string) => records.get(reference)?.label.en;

describe("a value in parts", () => {
  test("shows a code in words", () => {
    expect(formatValueParts("on-the-sidelines-of")).toEqual([{ text: "on the sidelines of" }]);
    expect(formatValueParts("on-the-sidelines-of", { language: "fr" })).toEqual([{ text: "en marge de" }]);
  });

  test("keeps the notation of a date after its words", () => {
    expect(formatValueParts("2024-02")).toEqual([{ text: "February 2024" }, { text: "2024-02", role: "data" }]);
    expect(formatValueParts("2019")).toEqual([{ text: "2019" }]);
  });

  test("shows a name with its language, form and order", () => {
    const name = { name: "西田安範", language: "ja", form: "full", order: "family-given" };
    expect(formatValueParts(name)).toEqual([
      { text: "西田安範", language: "ja", role: "wording" },
      { text: "Japanese, full name, family name first", role: "remark" },
    ]);
    expect(formatValueParts(name, { language: "fr" })[1]?.text).toBe("japonais, nom complet, nom de famille d’abord");
  });

  test("shows a rank with the day on which it was held", () => {
    expect(formatValueParts({ wording: "Lieutenant General", language: "en", asOf: "2021-09" })[1]?.text).toBe(
      "English, as of September 2021",
    );
  });

  test("shows an unnamed party by its description, in the language of the page first", () => {
    const party = { kind: "description", description: { en: "Vietnamese soldiers", fr: "des soldats vietnamiens" } };
    expect(formatValueParts(party)).toEqual([
      { text: "Vietnamese soldiers" },
      { text: "des soldats vietnamiens", language: "fr", role: "translation" },
    ]);
    expect(formatValueParts(party, { language: "fr" })[0]).toEqual({ text: "des soldats vietnamiens" });
  });

  test("shows a reference by the label of its record, and as it is without one", () => {
    expect(formatValueParts("person/kono-taro", { findLabel })).toEqual([
      { text: "Kono Taro", reference: "person/kono-taro" },
    ]);
    expect(formatValueParts("person/nobody", { findLabel })).toEqual([
      { text: "person/nobody", reference: "person/nobody" },
    ]);
  });

  test("shows a relation by its type and its record", () => {
    expect(formatValue({ type: "part-of", record: "event/x" })).toBe("part of event/x");
  });

  test("shows an unknown shape field by field, never as JSON", () => {
    expect(formatValue({ newField: 3 })).toBe("New field 3");
  });

  test("shows null as a value that is not stated", () => {
    expect(formatValueParts(null)).toEqual([{ text: "not stated", role: "remark" }]);
    expect(formatValue(null, { language: "fr" })).toBe("non énoncé");
  });

  test("leaves hyphens in a text that is no code", () => {
    expect(formatValue("région Indo-Pacifique")).toBe("région Indo-Pacifique");
  });
});

test("every value of the record has text in both languages, and never shows JSON", () => {
  const values = [...records.values()].flatMap((record) =>
    [...collectFacts(record)].flatMap(({ value }) => (value.basis === "not-stated" ? [] : [value.value])),
  );
  expect(values.length).toBeGreaterThan(1000);
  for (const value of values)
    for (const language of ["en", "fr"] as const) {
      expect(formatValueBriefly(value, { language, findLabel })).toMatch(/[\p{L}\p{N}]/u);
      expect(formatValue(value, { language, findLabel })).not.toMatch(/[{"]\w+"?:/);
    }
});

test.each([
  ["a name", { name: "Taro Kono", language: "ja-Latn", form: "full" }, "Taro Kono"],
  ["a wording", { wording: "vice-ministre", language: "fr" }, "vice-ministre"],
  ["a label", { en: "He thanked Japan.", fr: "Il a remercié le Japon." }, "He thanked Japan."],
  ["a party", { kind: "record", record: "person/kono-taro" }, "person/kono-taro"],
  ["a described party", { kind: "description", description: { en: "soldiers", fr: "des soldats" } }, "soldiers"],
  ["a relation", { type: "part-of", record: "event/x" }, "part-of event/x"],
  ["a code", "on-the-sidelines-of", "on-the-sidelines-of"],
  ["a number", 3, "3"],
  ["another object", { b: 1, a: 2 }, '{"a":2,"b":1}'],
  ["a value that is not stated", null, "not stated"],
])("the data of %s is one line", (_, value, line) => {
  expect(formatDataBriefly(value)).toBe(line);
});

test.each([
  ["both-sides", "said by both sides", "dit par les deux parties"],
  ["person/kono-taro", "said by Kono Taro", "dit par Kono Taro"],
  ["unmarked", "speaker not marked", "locuteur non marqué"],
])("the speaker %s is “%s” and “%s”", (speaker, english, french) => {
  expect(formatSpeaker(speaker, { findLabel })).toBe(english);
  expect(formatSpeaker(speaker, { findLabel, language: "fr" })).toBe(french);
});

test.each([
  ["anchor", "what it points back to"],
  ["identity", "who or what is meant"],
  ["bound", "for the limit"],
  ["year", "for the year"],
  ["some-new-part", "for the some new part"],
])("a quote that supports the %s is there “%s”", (code, label) => {
  expect(getSupportLabel(code)).toBe(label);
});
