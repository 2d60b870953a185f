import { describe, expect, test } from "vitest";
import { charactersOf } from "./characters.ts";
import { intensityOf, runsOf } from "./runs.ts";

const text = charactersOf("le 27 février à Hanoï 🇻🇳.");

describe("runs of a text", () => {
  test("are the whole text where nothing is marked", () => {
    expect(runsOf(text, []).map((run) => run.text)).toEqual(["le 27 février à Hanoï 🇻🇳."]);
  });
  test("are cut where marks overlap", () => {
    const day = { name: "day", start: 3, end: 13 };
    const place = { name: "place", start: 6, end: 21 };
    expect(runsOf(text, [day, place]).map((run) => [run.text, run.marks.map(({ name }) => name)])).toEqual([
      ["le ", []],
      ["27 ", ["day"]],
      ["février", ["day", "place"]],
      [" à Hanoï", ["place"]],
      [" 🇻🇳.", []],
    ]);
  });
  test("count code points, beyond the basic plane too", () => {
    const flag = { start: 22, end: 24 };
    expect(runsOf(text, [flag]).find((run) => run.marks.length > 0)?.text).toBe("🇻🇳");
  });
  test("of a part begin and end with it, though a mark reaches over its edges", () => {
    const runs = runsOf(text, [{ start: 0, end: 24 }], { start: 3, end: 13 });
    expect(runs).toMatchObject([{ start: 3, end: 13, text: "27 février", marks: [{ start: 0 }] }]);
  });
  test("together are the text again", () => {
    const marks = [0, 1, 2, 3, 4].map((start) => ({ start, end: 25 - start * 3 }));
    expect(
      runsOf(text, marks)
        .map((run) => run.text)
        .join(""),
    ).toBe(text.join(""));
  });
});

test("intensity grows with the number of facts", () => {
  expect([0, 1, 2, 4, 5, 9, 10, 99].map(intensityOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
});
