import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isObject, pathOf, pointerOf, valueAt } from "./index.ts";
import { runs } from "../testing/runs.ts";

describe("a JSON Pointer (RFC 6901)", () => {
  test("of the whole record is empty", () => {
    expect(pointerOf([])).toBe("");
    expect(pathOf("")).toEqual([]);
  });

  test("escapes the tilde and the slash, in that order", () => {
    expect(pointerOf(["a/b", "m~n", "~1"])).toBe("/a~1b/m~0n/~01");
    expect(pathOf("/a~1b/m~0n/~01")).toEqual(["a/b", "m~n", "~1"]);
  });

  test("leads back to its path, whatever the keys", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(pathOf(pointerOf(path))).toEqual(path);
      }),
      { seed: 1, numRuns: runs(100) },
    );
  });

  test("finds own keys only", () => {
    expect(valueAt({ a: { "b/c": 1 } }, "/a/b~1c")).toBe(1);
    expect(valueAt({ a: {} }, "/a/constructor")).toBeUndefined();
    expect(valueAt({ a: "text" }, "/a/length")).toBeUndefined();
  });
});

test("an object is neither null nor an array", () => {
  expect([{}, null, [], "text"].map(isObject)).toEqual([true, false, false, false]);
});
