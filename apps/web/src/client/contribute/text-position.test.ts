import { describe, expect, test } from "vitest";
import { toOffset, getTokenRange } from "./text-position.ts";

const content = '{\n  "kind": "event",\n  "count": 3\n}\n';

describe("toOffset", () => {
  test.each([
    { line: 1, column: 1, at: "{" },
    { line: 2, column: 3, at: '"kind"' },
    { line: 3, column: 12, at: "3\n}" },
    { line: 9, column: 1, at: "" },
  ])("$line:$column is the offset of $at", ({ at, ...position }) => {
    expect(content.slice(toOffset(content, position)).startsWith(at)).toBe(true);
  });
  test("a position after the end is the end", () => {
    expect(toOffset(content, { line: 9, column: 1 })).toBe(content.length);
  });
});

test.each([
  { from: '"kind": "event", "x"', to: '"kind": "event"' },
  { from: '"a \\" b" , 1', to: '"a \\" b"' },
  { from: "3\n}", to: "3" },
  { from: "", to: "" },
])("the token at an offset is selected whole: $to", ({ from, to }) => {
  const { start, end } = getTokenRange(`  ${from}`, 2);
  expect(`  ${from}`.slice(start, end)).toBe(to);
});
