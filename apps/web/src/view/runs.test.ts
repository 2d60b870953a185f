import { describe, expect, test } from "vitest";
import { toCharacters } from "./characters.ts";
import { getIntensity, splitRuns } from "./runs.ts";

const text = toCharacters("le 27 février à Hanoï 🇻🇳.");

describe("splitRuns", () => {
  test("returns the whole text if nothing is marked", () => {
    expect(splitRuns(text, []).map((run) => run.text)).toEqual(["le 27 février à Hanoï 🇻🇳."]);
  });
  test("cuts where marks start and end", () => {
    const day = { name: "day", start: 3, end: 13 };
    const location = { name: "place", start: 6, end: 21 };
    expect(splitRuns(text, [day, location]).map((run) => [run.text, run.marks.map(({ name }) => name)])).toEqual([
      ["le ", []],
      ["27 ", ["day"]],
      ["février", ["day", "place"]],
      [" à Hanoï", ["place"]],
      [" 🇻🇳.", []],
    ]);
  });
  test("counts code points, also outside the basic plane", () => {
    const flag = { start: 22, end: 24 };
    expect(splitRuns(text, [flag]).find((run) => run.marks.length > 0)?.text).toBe("🇻🇳");
  });
  test("stays inside a part, even if a mark is larger", () => {
    const runs = splitRuns(text, [{ start: 0, end: 24 }], { start: 3, end: 13 });
    expect(runs).toMatchObject([{ start: 3, end: 13, text: "27 février", marks: [{ start: 0 }] }]);
  });
  test("keeps every character", () => {
    const marks = [0, 1, 2, 3, 4].map((start) => ({ start, end: 25 - start * 3 }));
    expect(
      splitRuns(text, marks)
        .map((run) => run.text)
        .join(""),
    ).toBe(text.join(""));
  });
});

test("intensity grows with the number of facts", () => {
  expect([0, 1, 2, 4, 5, 9, 10, 99].map(getIntensity)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
});
