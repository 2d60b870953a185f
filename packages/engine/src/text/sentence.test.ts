import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spansOf } from "../corpus/index.ts";
import { checked, readRealCorpus } from "../testing/corpora.ts";
import { codePoints, locate, sentenceAround, sentencesIn } from "./index.ts";
import { runs } from "../testing/runs.ts";

const around = (text: string, quote: string) => {
  const located = locate(text, quote);
  if (located.outcome !== "found") throw new Error(`“${quote}” is ${located.outcome}`);
  return sentenceAround(text, located.range);
};

describe("the sentence around a quote", () => {
  const text = "Le dialogue s’ouvre. Les parties parlent ! Que disent-elles ?\nElles se taisent.";

  test("is cut in what stands before, the quote, and what stands after", () => {
    expect(around(text, "parties")).toEqual({ before: "Les ", quote: "parties", after: " parlent !" });
  });

  test("at the start of a text has nothing before, and at its end nothing after", () => {
    expect(around(text, "Le dialogue")).toEqual({ before: "", quote: "Le dialogue", after: " s’ouvre." });
    expect(around(text, "taisent.")).toEqual({ before: "Elles se ", quote: "taisent.", after: "" });
  });

  test("is the quote itself where the quote is a sentence", () => {
    expect(around(text, "Les parties parlent !")).toEqual({ before: "", quote: "Les parties parlent !", after: "" });
  });

  test("is all the sentences that the quote reaches into", () => {
    expect(around(text, "s’ouvre. Les parties")).toEqual({
      before: "Le dialogue ",
      quote: "s’ouvre. Les parties",
      after: " parlent !",
    });
  });

  test("ends at a line break, with a full stop or without", () => {
    expect(around("Photo: VNA\nHanoi parle", "VNA")).toEqual({ before: "Photo: ", quote: "VNA", after: "" });
    expect(around("Photo: VNA\nHanoi parle", "Hanoi")).toEqual({ before: "", quote: "Hanoi", after: " parle" });
  });

  test("ends at a line break though a title stands before it", () => {
    expect(around("Photo: M.\nHanoi parle", "Hanoi")).toMatchObject({ before: "" });
  });

  test("goes over a line break that is in the quote", () => {
    expect(around(text, "disent-elles ?\nElles")).toEqual({
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
    const { before, after } = around(`Avant. ${sentence} Après.`, quote);
    expect(before + quote + after).toBe(sentence);
  });

  test("ends at a full stop after a word that only ends like a title", () => {
    expect(around("Le forum. Il finit.", "Il")).toMatchObject({ before: "" });
    expect(around("Sous le dam. Il finit.", "Il")).toMatchObject({ before: "" });
  });

  test("stands right around a character outside the basic plane", () => {
    expect(around("Le 𠮷. La 𠮷田 Hana parle.", "田 Hana")).toEqual({
      before: "La 𠮷",
      quote: "田 Hana",
      after: " parle.",
    });
  });

  test("of every real span is a piece of its text that holds the quote, in one line but for the quote", async () => {
    const corpus = checked(await readRealCorpus());
    for (const record of corpus.records.values())
      for (const { value } of spansOf(record)) {
        const whole = corpus.texts.get(value.text)?.characters ?? "";
        const located = locate(whole, value.quote, value.within);
        if (located.outcome !== "found") throw new Error(`“${value.quote}” is ${located.outcome}`);
        const { before, quote, after } = sentenceAround(whole, located.range);
        expect(quote).toBe(value.quote);
        expect(whole).toContain(before + quote + after);
        expect(before + after).not.toContain("\n");
      }
  });

  test("of any range of any text puts that range in the middle", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", ".", " ", "\n", "𠮷", "M", "é") }),
        fc.nat(),
        fc.nat(),
        (any, a, b) => {
          const points = codePoints(any);
          const [start = 0, end = 0] = [a % (points.length + 1), b % (points.length + 1)].toSorted((x, y) => x - y);
          const { before, quote, after } = sentenceAround(any, { start, end });
          expect(quote).toBe(points.slice(start, end));
          expect(points.slice(0, start).endsWith(before)).toBe(true);
          expect(points.slice(end, points.length).startsWith(after)).toBe(true);
        },
      ),
      { seed: 1, numRuns: runs(1000) },
    );
  });
});

const sentences = (text: string, range = { start: 0, end: codePoints(text).length }) =>
  sentencesIn(text, range).map(({ start, end }) => codePoints(text).slice(start, end));

describe("the sentences of a range", () => {
  test("come in order, each without the white space around it", () => {
    expect(sentences(" Le 𠮷 s’ouvre. Les parties parlent !\n\n Elles se taisent ")).toEqual([
      "Le 𠮷 s’ouvre.",
      "Les parties parlent !",
      "Elles se taisent",
    ]);
  });

  test("begin and end with the range, though a sentence of the text goes on", () => {
    expect(sentences("Hanoi (VNA) - Il parle. Elle se tait.", { start: 14, end: 29 })).toEqual(["Il parle.", "Elle"]);
  });

  test("do not end at the full stop of a title", () => {
    expect(sentences("Selon M. Coste, tout va. Bien.")).toEqual(["Selon M. Coste, tout va.", "Bien."]);
  });

  test("are none where there is only white space", () => {
    expect(sentences(" \n \n")).toEqual([]);
  });

  test("of any text hold each of its characters once, but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "A", ".", " ", "\n", "𠮷", "M", "é") }), (any) => {
        const whole = sentences(any).join("");
        expect(whole.replaceAll(/\s/g, "")).toBe(any.replaceAll(/\s/g, ""));
      }),
      { seed: 1, numRuns: runs(1000) },
    );
  });
});
