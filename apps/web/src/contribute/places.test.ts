import { describe, expect, test } from "vitest";
import { offsetOf, stretchAt } from "./places.ts";

const content = '{\n  "kind": "event",\n  "count": 3\n}\n';

describe("a line and column", () => {
  test.each([
    { line: 1, column: 1, at: "{" },
    { line: 2, column: 3, at: '"kind"' },
    { line: 3, column: 12, at: "3\n}" },
    { line: 9, column: 1, at: "" },
  ])("$line:$column is before $at", ({ at, ...place }) => {
    expect(content.slice(offsetOf(content, place)).startsWith(at)).toBe(true);
  });
  test("beyond the end is the end", () => {
    expect(offsetOf(content, { line: 9, column: 1 })).toBe(content.length);
  });
});

test.each([
  { from: '"kind": "event", "x"', to: '"kind": "event"' },
  { from: '"a \\" b" , 1', to: '"a \\" b"' },
  { from: "3\n}", to: "3" },
  { from: "", to: "" },
])("what is written at a place is chosen whole: $to", ({ from, to }) => {
  const { start, end } = stretchAt(`  ${from}`, 2);
  expect(`  ${from}`.slice(start, end)).toBe(to);
});
