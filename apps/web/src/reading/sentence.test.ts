import { expect, test } from "vitest";
import { charactersOf } from "./characters.ts";
import { sentenceAround } from "./sentence.ts";

const around = (text: string, quote: string) => {
  const start = charactersOf(text.slice(0, text.indexOf(quote))).length;
  return sentenceAround(charactersOf(text), { start, end: start + charactersOf(quote).length });
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
    name: "beside an abbreviation",
    text: "La réunion (ADMM+, p. ex. à Hanoï) a lieu.",
    quote: "Hanoï",
    before: "La réunion (ADMM+, p. ex. à ",
    after: ") a lieu.",
  },
])("a quote $name", ({ text, quote, before, after }) => {
  expect(around(text, quote)).toEqual({ before, quote, after });
});

test("a sentence does not reach beyond its segment", () => {
  const text = charactersOf("date 2024-02 Le dialogue. Photo: VNA");
  const { before, after } = sentenceAround(text, { start: 16, end: 24 }, { start: 13, end: 25 });
  expect([before, after]).toEqual(["Le ", "."]);
});

test("a long sentence is clipped at words, its quote never", () => {
  const words = "mot ".repeat(60);
  const quote = "la citation ".repeat(20).trim();
  const sentence = around(`${words}${quote} ${words}`, quote);
  expect(sentence.quote).toBe(quote);
  expect(sentence.before).toMatch(/^… mot/);
  expect(sentence.after).toMatch(/mot …$/);
});
