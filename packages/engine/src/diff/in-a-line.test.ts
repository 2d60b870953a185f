import * as fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../testing/runs.ts";
import { inALine, bothInALine } from "./in-a-line.ts";

test("a text that fits is left as it is, and a longer one is cut", () => {
  expect(inALine("Kōno 𠮷", 6)).toBe("Kōno 𠮷");
  expect(inALine("Kōno 𠮷田", 6)).toBe("Kōno 𠮷…");
});

test("two long texts that differ late are shown from shortly before that place on", () => {
  const said = "a".repeat(300);
  const [one, other] = bothInALine(`${said}x, and more`, `${said}y, and more`, 60);
  expect([one, other]).toEqual([`…${"a".repeat(40)}x, and more`, `…${"a".repeat(40)}y, and more`]);
});

test("two texts that differ are never shown as the same", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 200 });
  fc.assert(
    fc.property(text, text, text, (start, one, other) => {
      fc.pre(one !== other);
      const [a, b] = bothInALine(start + one, start + other, 60);
      expect(a).not.toBe(b);
      expect(Math.max(Array.from(a).length, Array.from(b).length)).toBeLessThanOrEqual(62);
    }),
    { numRuns: runs(200) },
  );
});
