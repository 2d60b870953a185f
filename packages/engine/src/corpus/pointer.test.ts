import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isObject, parsePointer, formatPointer, resolvePointer } from "./index.ts";
import { getRunCount } from "../../test/run-count.ts";

describe("a JSON Pointer (RFC 6901)", () => {
  test("of the whole record is empty", () => {
    expect(formatPointer([])).toBe("");
    expect(parsePointer("")).toEqual([]);
  });

  test("escapes the tilde and the slash, in that order", () => {
    expect(formatPointer(["a/b", "m~n", "~1"])).toBe("/a~1b/m~0n/~01");
    expect(parsePointer("/a~1b/m~0n/~01")).toEqual(["a/b", "m~n", "~1"]);
  });

  test("is parsed back to its path, whatever the keys are", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(parsePointer(formatPointer(path))).toEqual(path);
      }),
      { seed: 1, numRuns: getRunCount(100) },
    );
  });

  test("finds no inherited property", () => {
    expect(resolvePointer({ a: { "b/c": 1 } }, "/a/b~1c")).toBe(1);
    expect(resolvePointer({ a: {} }, "/a/constructor")).toBeUndefined();
    expect(resolvePointer({ a: "text" }, "/a/length")).toBeUndefined();
  });
});

test("an object is neither null nor an array", () => {
  expect([{}, null, [], "text"].map(isObject)).toEqual([true, false, false, false]);
});
