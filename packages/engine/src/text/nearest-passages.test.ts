import { describe, expect, test } from "vitest";
import { collectSpans } from "../corpus/index.ts";
import { requireValidCorpus, readRealCorpus } from "../../test/corpora.ts";
import { findNearestPassages } from "./index.ts";

const text =
  "Le 𠮷田 Hana est arrivée à Hanoi. Elle a visité l’Académie des sciences militaires, puis l’Académie de la Défense.";

describe("the passages nearest to a quote that is not in the text", () => {
  test.each([
    ["a letter changed", "l’Académie des sciences militairas", "l’Académie des sciences militaires"],
    ["a letter missing", "l’Académie des scences militaires", "l’Académie des sciences militaires"],
    ["another apostrophe", "l'Académie de la Défense", "l’Académie de la Défense"],
    ["an accent missing", "Elle a visite", "Elle a visité"],
    ["a composed accent", "l’Acade\u0301mie de la", "l’Académie de la"],
    ["a character outside the Basic Multilingual Plane next to it", "𠮷田 Hanna", "𠮷田 Hana"],
  ])("begin with the passage that is meant: %s", (_, quote, expected) => {
    expect(findNearestPassages(text, quote)[0]).toBe(expected);
  });

  test("begin with the best one, even if a worse one comes before it in the text", () => {
    expect(findNearestPassages("un doux, un deux, un dix", "un deuz")[0]).toBe("un deux");
  });

  test("are no more than the limit", () => {
    const rows = "le pont de fer, le pont de pin, le pont de bois, le pont de jonc";
    expect(findNearestPassages(rows, "le pont de xxx").length).toBeLessThanOrEqual(3);
    expect(findNearestPassages(rows, "le pont de xxx", 1)).toHaveLength(1);
  });

  test("are whole words of the text, each once", () => {
    const found = findNearestPassages(text, "cadémie de l");
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found).size).toBe(found.length);
    const words = text.split(/[^\p{L}]+/u);
    for (const passage of found) {
      expect(text).toContain(passage);
      for (const word of passage.split(/[^\p{L}]+/u)) expect(words).toContain(word);
    }
  });

  test("separate no accent from its letter, and split no character", () => {
    expect(findNearestPassages("dit Rene\u0301 hier", "diit Rene")[0]).toBe("dit Rene\u0301");
    for (const passage of findNearestPassages("Le 𠮷田 Hana et la 𠮷井 Hana", "\uDFB8田 Hana"))
      expect(passage).not.toMatch(/\p{Surrogate}/u);
  });

  test("are none if nothing is similar, or if the quote or the text is empty", () => {
    expect(findNearestPassages(text, "ZQXWKJZQXWKJ")).toEqual([]);
    expect(findNearestPassages(text, "")).toEqual([]);
    expect(findNearestPassages("", "Hanoi")).toEqual([]);
  });

  test("begin with the right one, for every published quote with a typo in its middle", async () => {
    const corpus = requireValidCorpus(await readRealCorpus());
    const spans = [...corpus.records.values()].flatMap((record) => [...collectSpans(record)].map(({ value }) => value));
    const quotes = new Map(spans.map((span) => [span.quote, span.text]));
    const long = [...quotes].filter(([quote]) => quote.length >= 12 && quote.length <= 120).slice(0, 300);
    expect(long.length).toBeGreaterThan(100);
    for (const [quote, edition] of long) {
      const middle = Math.floor(quote.length / 2);
      const typo = `${quote.slice(0, middle)}ŵ${quote.slice(middle + 1)}`;
      expect(findNearestPassages(corpus.texts.get(edition)?.characters ?? "", typo)[0]).toContain(quote.trim());
    }
  });
});
