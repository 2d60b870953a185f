import { expect, test } from "vitest";
import { supportInWords, supportLine } from "./support-words.ts";

const span = (quote: string, start: number, more: object = {}) => ({
  kind: "span",
  text: "vietnamplus-219237/e1",
  quote,
  start,
  end: start + quote.length,
  ...more,
});
const page = { kind: "citation", source: "source/bnews-307181", locator: "paragraph 2" };

test("each piece of evidence that changed is told by its key, with its words and their place, or its page", () => {
  const before = { evidence: { day: span("mardi", 258), year: span("2024", 10) } };
  const after = { evidence: { day: span("mardi", 300, { supports: "day" }), year: span("2024", 10), page } };
  expect(supportInWords({ before, after })).toEqual([
    {
      part: "evidence/day",
      before: "“mardi” (vietnamplus-219237/e1, start 258)",
      after: "“mardi” (vietnamplus-219237/e1, start 300), supports day",
    },
    { part: "evidence/page", after: "source/bnews-307181, locator paragraph 2" },
  ]);
});

test("a basis and a note are told as they are; what was not there is none", () => {
  const note = { en: "A doubt.", fr: "Un doute." };
  expect(supportLine({ before: { basis: "stated" }, after: { basis: "implied", note } })).toBe(
    "basis: stated → implied; note: none → A doubt. · Un doute.",
  );
});
