import { describe, expect, test } from "vitest";
import { longest, shortened, shortenedBeside } from "./shortened.ts";

const words = (count: number) => Array.from({ length: count }, (_, index) => `mot${index}`).join(" ");

describe("a long text in a message", () => {
  test("is told from its beginning", () => {
    expect(shortened(words(100))).toBe(`${words(100).slice(0, longest)}…`);
    expect(shortened("court")).toBe("court");
  });

  test("is told around the place where it differs from the nearest one, so that the slip is in sight", () => {
    const [right, wrong] = [words(100), words(100).replace("mot70", "mut70")];
    for (const [one, other] of [
      [right, wrong],
      [wrong, right],
    ] as const) {
      const told = shortenedBeside(one, other);
      expect(told).toContain(one.includes("mut70") ? "mut70" : "mot70");
      expect(told.length).toBeLessThanOrEqual(longest + 2);
    }
    expect(shortenedBeside(right, wrong)).not.toBe(shortenedBeside(wrong, right));
  });

  test("is told to its end where it differs there", () => {
    expect(shortenedBeside(`${words(60)} fin`, `${words(60)} fins`)).toMatch(/^….* fin$/);
  });
});
