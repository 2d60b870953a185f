import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checked, readRealCorpus, readToyCorpus } from "../testing/corpora.ts";
import { locate, occurrences } from "./index.ts";
import { runs } from "../testing/runs.ts";

const text = "Le dialogue s’ouvre à Hanoi. Le dialogue se clôt à Hanoi, dit Hanoi.";

describe("a quote is", () => {
  test("found where it stands once", () => {
    expect(locate(text, "s’ouvre")).toEqual({ outcome: "found", range: { start: 12, end: 19 } });
  });

  test("found at the very start and at the very end: 0 is a place", () => {
    expect(locate(text, "Le dialogue s’")).toMatchObject({ range: { start: 0 } });
    expect(locate(text, "dit Hanoi.")).toMatchObject({ range: { end: text.length } });
    expect(locate(text, text)).toEqual({ outcome: "found", range: { start: 0, end: text.length } });
  });

  test.each(["se clot", "S’ouvre", "s'ouvre", "s’ouvre  à", ""])(
    "absent where its characters are others: “%s”",
    (quote) => {
      expect(locate(text, quote)).toEqual({ outcome: "absent" });
    },
  );

  test("ambiguous where it stands more than once, and the count is told", () => {
    expect(locate(text, "Hanoi")).toEqual({ outcome: "ambiguous", count: 3 });
  });

  test("ambiguous where it overlaps itself", () => {
    expect(occurrences("ananas", "ana")).toEqual([0, 2]);
    expect(locate("ananas", "ana")).toEqual({ outcome: "ambiguous", count: 2 });
  });
});

describe("within a longer quote, a quote is", () => {
  test("found at the place that the longer one singles out", () => {
    expect(locate(text, "Hanoi", "dit Hanoi")).toEqual({ outcome: "found", range: { start: 62, end: 67 } });
  });

  test("found at the place of the longer one, though it also stands elsewhere before", () => {
    expect(locate(text, "dialogue", "dialogue se")).toMatchObject({ range: { start: text.lastIndexOf("dialogue") } });
  });

  test("found though it would be found alone", () => {
    expect(locate(text, "s’ouvre", "dialogue s’ouvre")).toMatchObject({ range: { start: 12 } });
  });

  test("not looked for where the longer one is absent", () => {
    expect(locate(text, "Hanoi", "dit à Hanoi")).toEqual({ outcome: "within-absent" });
    expect(locate(text, "Hanoi", "")).toEqual({ outcome: "within-absent" });
  });

  test("not looked for where the longer one is ambiguous", () => {
    expect(locate(text, "Hanoi", "à Hanoi")).toEqual({ outcome: "within-ambiguous", count: 2 });
  });

  test("refused where the longer one does not hold it, or holds it more than once", () => {
    expect(locate(text, "Hanoi", "se clôt")).toEqual({ outcome: "quote-not-once-within", count: 0 });
    expect(locate(text, "Hanoi", "à Hanoi, dit Hanoi")).toEqual({ outcome: "quote-not-once-within", count: 2 });
  });
});

describe("offsets count characters, and not UTF-16 units", () => {
  test("after a character outside the basic plane", () => {
    expect(locate("𠮷田 Hana et Hanako", "Hana et")).toEqual({ outcome: "found", range: { start: 3, end: 10 } });
  });

  test("of a character outside the basic plane", () => {
    expect(locate("M. 𠮷田", "𠮷")).toEqual({ outcome: "found", range: { start: 3, end: 4 } });
  });

  test("and half a character stands nowhere", () => {
    expect(locate("M. 𠮷田", "\uDFB7田")).toEqual({ outcome: "absent" });
    expect(locate("M. 𠮷田", "M. \uD842")).toEqual({ outcome: "absent" });
  });

  test("with each combining mark a character", () => {
    expect(locate("Rene\u0301 Coste", "Coste")).toMatchObject({ range: { start: 6, end: 11 } });
    expect(locate("Rene\u0301 Coste", "René Coste")).toEqual({ outcome: "absent" });
  });
});

describe("any slice of a text", async () => {
  const corpora = [checked(await readToyCorpus()), checked(await readRealCorpus())];
  const texts = corpora.flatMap((corpus) => [...corpus.texts.values()].map(({ characters }) => Array.from(characters)));
  const slices = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 80 }))
    .map(([all, at, length]) => {
      const start = at % all.length;
      const end = Math.min(all.length, start + length);
      return { all, start, end, quote: all.slice(start, end).join("") };
    });

  test("that occurs once is found at its place", () => {
    let unique = 0;
    fc.assert(
      fc.property(slices, ({ all, start, end, quote }) => {
        const located = locate(all.join(""), quote);
        if (located.outcome === "found") unique += 1;
        expect(located).toEqual(
          located.outcome === "found"
            ? { outcome: "found", range: { start, end } }
            : { outcome: "ambiguous", count: occurrences(all.join(""), quote).length },
        );
      }),
      { seed: 20240227, numRuns: runs(1000) },
    );
    expect(unique).toBeGreaterThan(500);
  });

  test("that occurs more than once is found at its place within enough of its neighbours", () => {
    const framed = fc.tuple(slices, fc.integer({ min: 60, max: 120 }));
    let found = 0;
    fc.assert(
      fc.property(framed, ([{ all, start, end, quote }, margin]) => {
        const within = all.slice(Math.max(0, start - margin), end + margin).join("");
        const located = locate(all.join(""), quote, within);
        if (located.outcome !== "found") return;
        found += 1;
        expect(located.range).toEqual({ start, end });
      }),
      { seed: 1, numRuns: runs(1000) },
    );
    expect(found).toBeGreaterThan(500);
  });
});
