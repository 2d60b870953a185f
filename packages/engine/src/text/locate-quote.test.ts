import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { requireValidCorpus, readRealCorpus, readToyCorpus } from "../../test/corpora.ts";
import { locateQuote, findOccurrences } from "./index.ts";
import { getRunCount } from "../../test/run-count.ts";

const text = "Le dialogue s’ouvre à Hanoi. Le dialogue se clôt à Hanoi, dit Hanoi.";

describe("a quote", () => {
  test("is found if it occurs once", () => {
    expect(locateQuote(text, "s’ouvre")).toEqual({ outcome: "found", range: { start: 12, end: 19 } });
  });

  test("is found at the start and at the end of the text", () => {
    expect(locateQuote(text, "Le dialogue s’")).toMatchObject({ range: { start: 0 } });
    expect(locateQuote(text, "dit Hanoi.")).toMatchObject({ range: { end: text.length } });
    expect(locateQuote(text, text)).toEqual({ outcome: "found", range: { start: 0, end: text.length } });
  });

  test.each(["se clot", "S’ouvre", "s'ouvre", "s’ouvre  à", ""])(
    "is not found if a character differs: “%s”",
    (quote) => {
      expect(locateQuote(text, quote)).toEqual({ outcome: "not-found" });
    },
  );

  test("is ambiguous if it occurs more than once, and its occurrences are counted", () => {
    expect(locateQuote(text, "Hanoi")).toEqual({ outcome: "ambiguous", count: 3 });
  });

  test("is ambiguous if its occurrences overlap", () => {
    expect(findOccurrences("ananas", "ana")).toEqual([0, 2]);
    expect(locateQuote("ananas", "ana")).toEqual({ outcome: "ambiguous", count: 2 });
  });
});

describe("a quote within a longer quote", () => {
  test("is found in the occurrence that the longer one identifies", () => {
    expect(locateQuote(text, "Hanoi", "dit Hanoi")).toEqual({ outcome: "found", range: { start: 62, end: 67 } });
  });

  test("is found in the longer one, although it occurs before it too", () => {
    expect(locateQuote(text, "dialogue", "dialogue se")).toMatchObject({
      range: { start: text.lastIndexOf("dialogue") },
    });
  });

  test("is found even if it occurs once without the longer one", () => {
    expect(locateQuote(text, "s’ouvre", "dialogue s’ouvre")).toMatchObject({ range: { start: 12 } });
  });

  test("is not looked for if the longer one is absent", () => {
    expect(locateQuote(text, "Hanoi", "dit à Hanoi")).toEqual({ outcome: "within-invalid", problem: "absent" });
    expect(locateQuote(text, "Hanoi", "")).toEqual({ outcome: "within-invalid", problem: "absent" });
  });

  test("is not looked for if the longer one is ambiguous", () => {
    expect(locateQuote(text, "Hanoi", "à Hanoi")).toEqual({ outcome: "within-invalid", problem: "ambiguous" });
  });

  test("is rejected unless the longer one contains it exactly once", () => {
    expect(locateQuote(text, "Hanoi", "se clôt")).toEqual({ outcome: "within-invalid", problem: "quote-not-once" });
    expect(locateQuote(text, "Hanoi", "à Hanoi, dit Hanoi")).toEqual({
      outcome: "within-invalid",
      problem: "quote-not-once",
    });
  });
});

describe("offsets count characters, and not UTF-16 units", () => {
  test("after a character outside the Basic Multilingual Plane", () => {
    expect(locateQuote("𠮷田 Hana et Hanako", "Hana et")).toEqual({ outcome: "found", range: { start: 3, end: 10 } });
  });

  test("of a character outside the Basic Multilingual Plane", () => {
    expect(locateQuote("M. 𠮷田", "𠮷")).toEqual({ outcome: "found", range: { start: 3, end: 4 } });
  });

  test("so that half a character occurs nowhere", () => {
    expect(locateQuote("M. 𠮷田", "\uDFB7田")).toEqual({ outcome: "not-found" });
    expect(locateQuote("M. 𠮷田", "M. \uD842")).toEqual({ outcome: "not-found" });
  });

  test("and each combining mark is a character", () => {
    expect(locateQuote("Rene\u0301 Coste", "Coste")).toMatchObject({ range: { start: 6, end: 11 } });
    expect(locateQuote("Rene\u0301 Coste", "René Coste")).toEqual({ outcome: "not-found" });
  });
});

describe("any slice of a text", async () => {
  const corpora = [requireValidCorpus(await readToyCorpus()), requireValidCorpus(await readRealCorpus())];
  const texts = corpora.flatMap((corpus) => [...corpus.texts.values()].map(({ characters }) => Array.from(characters)));
  const slices = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 80 }))
    .map(([all, at, length]) => {
      const start = at % all.length;
      const end = Math.min(all.length, start + length);
      return { all, start, end, quote: all.slice(start, end).join("") };
    });

  test("that occurs once is found in its position", () => {
    let unique = 0;
    fc.assert(
      fc.property(slices, ({ all, start, end, quote }) => {
        const located = locateQuote(all.join(""), quote);
        if (located.outcome === "found") unique += 1;
        expect(located).toEqual(
          located.outcome === "found"
            ? { outcome: "found", range: { start, end } }
            : { outcome: "ambiguous", count: findOccurrences(all.join(""), quote).length },
        );
      }),
      { seed: 20240227, numRuns: getRunCount(1000) },
    );
    expect(unique).toBeGreaterThan(500);
  });

  test("that occurs more than once is found in its position within a longer slice", () => {
    const framed = fc.tuple(slices, fc.integer({ min: 60, max: 120 }));
    let found = 0;
    fc.assert(
      fc.property(framed, ([{ all, start, end, quote }, margin]) => {
        const within = all.slice(Math.max(0, start - margin), end + margin).join("");
        const located = locateQuote(all.join(""), quote, within);
        if (located.outcome !== "found") return;
        found += 1;
        expect(located.range).toEqual({ start, end });
      }),
      { seed: 1, numRuns: getRunCount(1000) },
    );
    expect(found).toBeGreaterThan(500);
  });
});
