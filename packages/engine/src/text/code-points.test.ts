import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePoints } from "./index.ts";
import { runs } from "../testing/runs.ts";

describe("positions in code points", () => {
  test("are UTF-16 indexes where every character is one unit", () => {
    const points = codePoints("Nguyễn");
    expect(points.length).toBe(6);
    expect(points.ofUnit(4)).toBe(4);
    expect(points.slice(0, 4)).toBe("Nguy");
  });

  test("count a character outside the basic plane once", () => {
    const text = "𠮷田 Hana";
    expect(text.indexOf("Hana")).toBe(4);
    expect(codePoints(text).ofUnit(4)).toBe(3);
    expect(codePoints(text).length).toBe(7);
    expect(codePoints(text).slice(3, 7)).toBe("Hana");
  });

  test("count a combining mark as a character of its own", () => {
    expect(codePoints("Rene\u0301").length).toBe(5);
    expect(codePoints("𠮷 Rene\u0301").slice(2, 6)).toBe("Rene");
  });

  test("cut a text exactly as Array.from does, as a reader in another language would", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, a, b) => {
        const characters = Array.from(text);
        const [start = 0, end = 0] = [a % (characters.length + 1), b % (characters.length + 1)].toSorted(
          (x, y) => x - y,
        );
        const points = codePoints(text);
        expect(points.length).toBe(characters.length);
        expect(points.slice(start, end)).toBe(characters.slice(start, end).join(""));
        expect(points.ofUnit(characters.slice(0, start).join("").length)).toBe(start);
      }),
      { seed: 1, numRuns: runs(500) },
    );
  });
});
