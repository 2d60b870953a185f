import { expect, test } from "vitest";
import { toCharacters } from "./characters.ts";
import { getQuoteContext } from "./quote-context.ts";

const getContext = (text: string, quote: string) => {
  const start = toCharacters(text.slice(0, text.indexOf(quote))).length;
  return getQuoteContext(toCharacters(text), { start, end: start + toCharacters(quote).length });
};

test.each([
  {
    name: "in the middle of its sentence",
    text: "Il est venu. Il a visité le 27 février à Hanoï le Département. Puis il est parti.",
    quote: "le 27 février",
    before: "Il a visité ",
    after: " à Hanoï le Département.",
  },
  { name: "that is the whole text", text: "Photo: VNA", quote: "Photo: VNA", before: "", after: "" },
  { name: "at the end of a line", text: "Un.\nIl a dit oui\n\nDeux.", quote: "oui", before: "Il a dit ", after: "" },
  {
    name: "next to an abbreviation",
    text: "La réunion (ADMM+, p. ex. à Hanoï) a lieu.",
    quote: "Hanoï",
    before: "La réunion (ADMM+, p. ex. à ",
    after: ") a lieu.",
  },
])("the context of a quote $name is its sentence", ({ text, quote, before, after }) => {
  expect(getContext(text, quote)).toEqual({ before, quote, after });
});

test("the context ends at the segment", () => {
  const text = toCharacters("date 2024-02 Le dialogue. Photo: VNA");
  const { before, after } = getQuoteContext(text, { start: 16, end: 24 }, { start: 13, end: 25 });
  expect([before, after]).toEqual(["Le ", "."]);
});

test("a long sentence is cut between words, but the quote is not", () => {
  const filler = "mot ".repeat(60);
  const quote = "la citation ".repeat(20).trim();
  const sentence = getContext(`${filler}${quote} ${filler}`, quote);
  expect(sentence.quote).toBe(quote);
  expect(sentence.before).toMatch(/^… mot/);
  expect(sentence.after).toMatch(/mot …$/);
});
