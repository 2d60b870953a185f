import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectSpans } from "../corpus/index.ts";
import { requireValidCorpus, readRealCorpus } from "../../test/corpora.ts";
import { indexCodePoints, locateQuote, getSentenceContext, splitSentences } from "./index.ts";
import { getRunCount } from "../../test/run-count.ts";

const getContext = (text: string, quote: string) => {
  const located = locateQuote(text, quote);
  if (located.outcome !== "found") throw new Error(`“${quote}” is ${located.outcome}`);
  return getSentenceContext(text, located.range);
};

describe("the sentence around a quote", () => {
  const text = "Le dialogue s’ouvre. Les parties parlent ! Que disent-elles ?\nElles se taisent.";

  test("has three parts: before the quote, the quote, and after it", () => {
    expect(getContext(text, "parties")).toEqual({ before: "Les ", quote: "parties", after: " parlent !" });
  });

  test("has nothing before the start of the text, and nothing after its end", () => {
    expect(getContext(text, "Le dialogue")).toEqual({ before: "", quote: "Le dialogue", after: " s’ouvre." });
    expect(getContext(text, "taisent.")).toEqual({ before: "Elles se ", quote: "taisent.", after: "" });
  });

  test("is the quote itself if the quote is a sentence", () => {
    expect(getContext(text, "Les parties parlent !")).toEqual({
      before: "",
      quote: "Les parties parlent !",
      after: "",
    });
  });

  test("is every sentence that the quote overlaps", () => {
    expect(getContext(text, "s’ouvre. Les parties")).toEqual({
      before: "Le dialogue ",
      quote: "s’ouvre. Les parties",
      after: " parlent !",
    });
  });

  test("ends at a line break, with or without a full stop", () => {
    expect(getContext("Photo: VNA\nHanoi parle", "VNA")).toEqual({ before: "Photo: ", quote: "VNA", after: "" });
    expect(getContext("Photo: VNA\nHanoi parle", "Hanoi")).toEqual({ before: "", quote: "Hanoi", after: " parle" });
  });

  test("ends at a line break even after an abbreviated title", () => {
    expect(getContext("Photo: M.\nHanoi parle", "Hanoi")).toMatchObject({ before: "" });
  });

  test("continues over a line break in the quote", () => {
    expect(getContext(text, "disent-elles ?\nElles")).toEqual({
      before: "Que ",
      quote: "disent-elles ?\nElles",
      after: " se taisent.",
    });
  });

  test.each([
    ["a title", "Selon M. Coste, tout va bien.", "Coste"],
    ["two titles", "Selon MM. Coste et Mme. Sato, tout va bien.", "Sato"],
    ["an initial", "Selon R. Coste, tout va bien.", "Coste"],
    ["initials", "Le C.S.N.U. Paix a voté.", "voté"],
    ["a short form", "Voir le texte (cf. Annexe) ici.", "Annexe"],
  ])("does not end at the full stop of %s", (_, sentence, quote) => {
    const { before, after } = getContext(`Avant. ${sentence} Après.`, quote);
    expect(before + quote + after).toBe(sentence);
  });

  test("ends at a full stop after a word that only ends like an abbreviated title", () => {
    expect(getContext("Le forum. Il finit.", "Il")).toMatchObject({ before: "" });
    expect(getContext("Sous le dam. Il finit.", "Il")).toMatchObject({ before: "" });
  });

  test("has the right range next to a character outside the Basic Multilingual Plane", () => {
    expect(getContext("Le 𠮷. La 𠮷田 Hana parle.", "田 Hana")).toEqual({
      before: "La 𠮷",
      quote: "田 Hana",
      after: " parle.",
    });
  });

  test("of every published span is a part of its text that contains the quote, in one line except for the quote", async () => {
    const corpus = requireValidCorpus(await readRealCorpus());
    for (const record of corpus.records.values())
      for (const { value } of collectSpans(record)) {
        const whole = corpus.texts.get(value.text)?.characters ?? "";
        const located = locateQuote(whole, value.quote, value.within);
        if (located.outcome !== "found") throw new Error(`“${value.quote}” is ${located.outcome}`);
        const { before, quote, after } = getSentenceContext(whole, located.range);
        expect(quote).toBe(value.quote);
        expect(whole).toContain(before + quote + after);
        expect(before + after).not.toContain("\n");
      }
  });

  test("of any range of any text has that range in the middle", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", ".", " ", "\n", "𠮷", "M", "é") }),
        fc.nat(),
        fc.nat(),
        (any, a, b) => {
          const points = indexCodePoints(any);
          const [start = 0, end = 0] = [a % (points.length + 1), b % (points.length + 1)].toSorted((x, y) => x - y);
          const { before, quote, after } = getSentenceContext(any, { start, end });
          expect(quote).toBe(points.slice(start, end));
          expect(points.slice(0, start).endsWith(before)).toBe(true);
          expect(points.slice(end, points.length).startsWith(after)).toBe(true);
        },
      ),
      { seed: 1, numRuns: getRunCount(1000) },
    );
  });
});

const splitText = (text: string, range = { start: 0, end: indexCodePoints(text).length }) =>
  splitSentences(text, range).map(({ start, end }) => indexCodePoints(text).slice(start, end));

describe("the sentences of a range", () => {
  test("come in order, without the white space around them", () => {
    expect(splitText(" Le 𠮷 s’ouvre. Les parties parlent !\n\n Elles se taisent ")).toEqual([
      "Le 𠮷 s’ouvre.",
      "Les parties parlent !",
      "Elles se taisent",
    ]);
  });

  test("begin and end with the range, even if a sentence of the text continues", () => {
    expect(splitText("Hanoi (VNA) - Il parle. Elle se tait.", { start: 14, end: 29 })).toEqual(["Il parle.", "Elle"]);
  });

  test("do not end at the full stop of an abbreviated title", () => {
    expect(splitText("Selon M. Coste, tout va. Bien.")).toEqual(["Selon M. Coste, tout va.", "Bien."]);
  });

  test("are none if there is only white space", () => {
    expect(splitText(" \n \n")).toEqual([]);
  });

  test("of any text contain each character once, except white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "A", ".", " ", "\n", "𠮷", "M", "é") }), (any) => {
        const whole = splitText(any).join("");
        expect(whole.replaceAll(/\s/g, "")).toBe(any.replaceAll(/\s/g, ""));
      }),
      { seed: 1, numRuns: getRunCount(1000) },
    );
  });
});
