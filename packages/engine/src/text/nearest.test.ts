import { describe, expect, test } from "vitest";
import { spansOf } from "../corpus/index.ts";
import { checked, readRealCorpus } from "../testing/corpora.ts";
import { nearestPassages } from "./index.ts";
import { patience } from "../testing/runs.ts";

const text =
  "Le 𠮷田 Hana est arrivée à Hanoi. Elle a visité l’Académie des sciences militaires, puis l’Académie de la Défense.";

describe("the passages nearest to a quote that is not there", () => {
  test.each([
    ["a letter changed", "l’Académie des sciences militairas", "l’Académie des sciences militaires"],
    ["a letter lost", "l’Académie des scences militaires", "l’Académie des sciences militaires"],
    ["another apostrophe", "l'Académie de la Défense", "l’Académie de la Défense"],
    ["an accent lost", "Elle a visite", "Elle a visité"],
    ["a composed accent", "l’Acade\u0301mie de la", "l’Académie de la"],
    ["a character outside the basic plane beside it", "𠮷田 Hanna", "𠮷田 Hana"],
  ])("begin with what was meant: %s", (_, quote, meant) => {
    expect(nearestPassages(text, quote)[0]).toBe(meant);
  });

  test("come best first, though a worse one stands before", () => {
    expect(nearestPassages("un doux, un deux, un dix", "un deuz")[0]).toBe("un deux");
  });

  test("are no more than asked for", () => {
    const rows = "le pont de fer, le pont de pin, le pont de bois, le pont de jonc";
    expect(nearestPassages(rows, "le pont de xxx").length).toBeLessThanOrEqual(3);
    expect(nearestPassages(rows, "le pont de xxx", 1)).toHaveLength(1);
  });

  test("are whole words of the text, each once", () => {
    const found = nearestPassages(text, "cadémie de l");
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found).size).toBe(found.length);
    const words = text.split(/[^\p{L}]+/u);
    for (const passage of found) {
      expect(text).toContain(passage);
      for (const word of passage.split(/[^\p{L}]+/u)) expect(words).toContain(word);
    }
  });

  test("cut neither an accent from its letter nor a character in two", () => {
    expect(nearestPassages("dit Rene\u0301 hier", "diit Rene")[0]).toBe("dit Rene\u0301");
    for (const passage of nearestPassages("Le 𠮷田 Hana et la 𠮷井 Hana", "\uDFB8田 Hana"))
      expect(passage).not.toMatch(/\p{Surrogate}/u);
  });

  test("are none where nothing comes near, or there is nothing to look for or in", () => {
    expect(nearestPassages(text, "ZQXWKJZQXWKJ")).toEqual([]);
    expect(nearestPassages(text, "")).toEqual([]);
    expect(nearestPassages("", "Hanoi")).toEqual([]);
  });

  test(
    "begin with the true one, for every real quote with a slip in its middle",
    async () => {
      const corpus = checked(await readRealCorpus());
      const spans = [...corpus.records.values()].flatMap((record) => [...spansOf(record)].map(({ value }) => value));
      const quotes = new Map(spans.map((span) => [span.quote, span.text]));
      const long = [...quotes].filter(([quote]) => quote.length >= 12 && quote.length <= 120).slice(0, 300);
      expect(long.length).toBeGreaterThan(100);
      for (const [quote, edition] of long) {
        const middle = Math.floor(quote.length / 2);
        const typo = `${quote.slice(0, middle)}ŵ${quote.slice(middle + 1)}`;
        expect(nearestPassages(corpus.texts.get(edition)?.characters ?? "", typo)[0]).toContain(quote.trim());
      }
    },
    patience,
  );
});
