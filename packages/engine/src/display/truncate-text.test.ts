import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getRunCount } from "../../test/run-count.ts";
import { flattenLines, truncateAtWord, truncateStartAtWord, truncateText, truncateTextPair } from "./index.ts";

test("a text is cut by code points, and only if it is too long", () => {
  expect(truncateText("Kōno 𠮷", 6)).toBe("Kōno 𠮷");
  expect(truncateText("Kōno 𠮷田", 6)).toBe("Kōno 𠮷…");
});

describe("two texts", () => {
  test("are cut at one position, so that the first difference is visible", () => {
    const prefix = "a".repeat(300);
    const rest = "z".repeat(300);
    expect(truncateTextPair(`${prefix}x${rest}`, `${prefix}y${rest}`, 60)).toEqual([
      `…${"a".repeat(40)}x${"z".repeat(19)}…`,
      `…${"a".repeat(40)}y${"z".repeat(19)}…`,
    ]);
  });

  test("are shown to their ends if they differ there", () => {
    const [one, other] = truncateTextPair(`${"mot ".repeat(60)}fin`, `${"mot ".repeat(60)}fins`, 120);
    expect([one, other]).toEqual([expect.stringMatching(/^….* fin$/), expect.stringMatching(/^….* fins$/)]);
  });

  test("are shown from their start if they are equal", () => {
    const long = `Hanoi, ${"a".repeat(100)}`;
    expect(truncateTextPair(long, long, 10)).toEqual(["Hanoi, aaa…", "Hanoi, aaa…"]);
  });

  test("never look the same if they differ", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, (start, one, other) => {
        fc.pre(one !== other);
        const [a, b] = truncateTextPair(start + one, start + other, 60);
        expect(a).not.toBe(b);
        expect(Math.max(Array.from(a).length, Array.from(b).length)).toBeLessThanOrEqual(62);
      }),
      { numRuns: getRunCount(200) },
    );
  });
});

test("a long text ends or begins with a whole word", () => {
  expect(truncateAtWord("Les deux ministres se sont rencontrés", 20)).toBe("Les deux ministres …");
  expect(truncateStartAtWord("Les deux ministres se sont rencontrés", 18)).toBe("… sont rencontrés");
  expect(truncateAtWord("Les deux", 20)).toBe("Les deux");
});

test("a text on several lines becomes one line", () => {
  expect(flattenLines("Hanoi,\n  le 27 février")).toBe("Hanoi, le 27 février");
});
