import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexCodePoints } from "./index.ts";
import { getRunCount } from "../../test/run-count.ts";

describe("positions in code points", () => {
  test("are UTF-16 indexes if every character is one unit", () => {
    const points = indexCodePoints("Nguyễn");
    expect(points.length).toBe(6);
    expect(points.toCodePoint(4)).toBe(4);
    expect(points.slice(0, 4)).toBe("Nguy");
  });

  test("count a character outside the basic plane once", () => {
    const text = "𠮷田 Hana";
    expect(text.indexOf("Hana")).toBe(4);
    expect(indexCodePoints(text).toCodePoint(4)).toBe(3);
    expect(indexCodePoints(text).length).toBe(7);
    expect(indexCodePoints(text).slice(3, 7)).toBe("Hana");
  });

  test("count a combining mark as a separate character", () => {
    expect(indexCodePoints("Rene\u0301").length).toBe(5);
    expect(indexCodePoints("𠮷 Rene\u0301").slice(2, 6)).toBe("Rene");
  });

  test("slice a text exactly as Array.from does, like other programming languages", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, a, b) => {
        const characters = Array.from(text);
        const [start = 0, end = 0] = [a % (characters.length + 1), b % (characters.length + 1)].toSorted(
          (x, y) => x - y,
        );
        const points = indexCodePoints(text);
        expect(points.length).toBe(characters.length);
        expect(points.slice(start, end)).toBe(characters.slice(start, end).join(""));
        expect(points.toCodePoint(characters.slice(0, start).join("").length)).toBe(start);
      }),
      { seed: 1, numRuns: getRunCount(500) },
    );
  });
});
