import { describe, expect, test } from "vitest";
import { formatPointer, isAtOrBelow, parsePointer } from "./pointer.ts";

describe("a JSON Pointer", () => {
  test.each([
    ["", []],
    ["/date/day", ["date", "day"]],
    ["/a~1b/c~0d", ["a/b", "c~d"]],
    ["/~01/", ["~1", ""]],
  ] as const)("%j has the steps %j", (pointer, steps) => {
    expect(parsePointer(pointer)).toEqual(steps);
    expect(formatPointer(steps)).toBe(pointer);
  });

  test.each([
    ["/date/day", "", true],
    ["/date/day", "/date", true],
    ["/date", "/date", true],
    ["/date", "/date/day", false],
    ["/dates", "/date", false],
  ])("%j is at or below %j: %j", (pointer, ancestor, expected) => {
    expect(isAtOrBelow(pointer, ancestor)).toBe(expected);
  });
});
