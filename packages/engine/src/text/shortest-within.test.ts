import { describe, expect, test } from "vitest";
import { findShortestWithin, locateQuote } from "./index.ts";

const text = "Le Japon et le Vietnam. Le Japon aide le Vietnam; le Japon (VNA) suit.";
const locateQuotes = (quote: string) =>
  [...text.matchAll(new RegExp(quote, "g"))].map(({ index }) => ({ start: index, end: index + quote.length }));

describe("findShortestWithin", () => {
  test.each([
    { quote: "Japon", index: 0, within: "Japon et" },
    { quote: "Japon", index: 1, within: "Japon aide" },
    { quote: "Japon", index: 2, within: "le Japon" },
    { quote: "Vietnam", index: 0, within: "Vietnam." },
    { quote: "Vietnam", index: 1, within: "Vietnam;" },
  ])("finds the fewest words: $within", ({ quote, index, within }) => {
    const range = locateQuotes(quote)[index];
    expect(range && findShortestWithin(text, quote, range)).toBe(within);
    expect(locateQuote(text, quote, within)).toEqual({ outcome: "found", range });
  });

  test("counts code points, not UTF-16 code units", () => {
    expect(findShortestWithin("𠮷 a dit b. 𠮷 a lu b.", "a", { start: 13, end: 14 })).toBe("a lu");
  });

  test("finds nothing if the quote overlaps itself", () => {
    expect(findShortestWithin("ha ha ha", "ha ha", { start: 0, end: 5 })).toBeUndefined();
  });
});
