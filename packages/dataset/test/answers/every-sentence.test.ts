import { describe, expect, test } from "vitest";
import { answers, summaries } from "./helpers/all-answers.ts";

const items = Object.values(answers).flat();

/** Words that are quoted stay as their source printed them. */
const removeQuotes = (text: string): string => text.replaceAll(/“[^”]*”|«[^»]*»/gu, "“”");

/** The longest sentence of a summary that one can read aloud in one breath. */
const longest = 240;

/** Longer ones, and why. */
const longSummaries: Readonly<Record<string, string>> = {
  "event/asean-japan-informal-meeting": "the place of a proposal, and what came of it",
  "event/defence-exhibition-viet-nam": "the plan and three outlets on what came of it",
  "statement/2022-05-17-advocated-coordination": "a label of two matters, and two speakers",
  "agreement/comprehensive-strategic-partnership": "the name is long",
  "discrepancy/expert-group-term": "six accounts of several sources",
};

describe("every sentence", () => {
  test("begins with a capital, a number or a quote, and ends with a full stop", () => {
    for (const { sentence } of items)
      for (const text of [sentence.en, sentence.fr]) {
        expect(text).toMatch(/^(?:\p{Lu}|\d|“|«)/u);
        expect(text).toMatch(/[.?!…]$/u);
      }
  });

  test("has no brackets in brackets, and no two pairs side by side", () => {
    for (const { sentence } of items)
      for (const text of [sentence.en, sentence.fr].map(removeQuotes)) {
        expect(text).not.toMatch(/\([^()]*\(/u);
        expect(text).not.toMatch(/\)\s*\(/u);
      }
  });

  test("says no word twice, and has no gap where a word would be", () => {
    for (const { sentence } of items)
      for (const text of [sentence.en, sentence.fr].map(removeQuotes)) {
        expect(text).not.toMatch(/(?<![\p{L}\p{N}-])(\p{L}{2,}) \1(?![\p{L}\p{N}-])/u);
        expect(text).not.toMatch(/ [,.;)]|\( |,,|undefined/u);
      }
  });

  test("is printed as French is: no line can break before : ; ! ? or inside « », and apostrophes are round", () => {
    for (const { sentence } of items) {
      expect(sentence.fr).not.toMatch(/ [:;!?»]|« |[^\s\u00A0\u202F][;!?](?![^\s])|«[^\u00A0]/u);
      expect(removeQuotes(sentence.fr)).not.toContain("'");
    }
  });

  test("contracts and elides: “du Vietnam”, “à l’événement”, “d’Asie”", () => {
    for (const { sentence } of items) {
      const text = removeQuotes(sentence.fr);
      expect(text).not.toMatch(/(?<!\p{L})(?:de|à) les? (?!\p{Lu}\p{L}+ \p{Lu})/u);
      expect(text).not.toMatch(/(?<!\p{L})(?:de|le|la|que) (?!onz)[aeiouéèêîôû](?!\p{L}*\d)/u);
      expect(text).not.toMatch(/(?<!\p{L})(?:de de|de des|du le) /u);
    }
  });

  test("has “a” and “an” as they are said", () => {
    for (const { sentence } of items)
      expect(removeQuotes(sentence.en)).not.toMatch(/\ba [aeio]|\ban [^aeiouhAEFHILMNORSXU8“]/u);
  });

  test("of a summary is one, of at most 240 characters, with at most one colon", () => {
    for (const { reference, sentence } of summaries)
      for (const text of [sentence.en, sentence.fr].map(removeQuotes)) {
        expect(text, reference).not.toMatch(/[.?!] \p{Lu}/u);
        const outside = text.replaceAll(/\([^()]*\)/gu, "");
        expect(outside.split(": ").length, `${reference}: ${text}`).toBeLessThanOrEqual(2);
      }
    const tooLong = summaries.filter(({ sentence }) => Math.max(sentence.en.length, sentence.fr.length) > longest);
    expect(tooLong.map(({ reference }) => reference)).toEqual(Object.keys(longSummaries));
  });
});
