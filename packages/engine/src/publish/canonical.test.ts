import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isObject } from "../corpus/index.ts";
import { canonicalJson, sorted } from "./index.ts";
import { runs } from "../testing/runs.ts";

/** The same value, with the keys of every object put in by another order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, child]) => [key, reversed(child)]),
  );
};

const keys = (value: unknown) => [...canonicalJson(value).matchAll(/"(.*)": /g)].map(([, key]) => key);

describe("canonical JSON", () => {
  test("has its keys in order, two spaces of indent, and a line feed at its end", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "é" }], a: {}, "": [] })).toBe(
      '{\n  "": [],\n  "a": {},\n  "b": [\n    1,\n    {\n      "c": "é",\n      "d": null\n    }\n  ]\n}\n',
    );
  });

  test("orders keys by their UTF-16 units, numbers and capitals too", () => {
    expect(keys({ "9": 1, "10": 1, "1": 1 })).toEqual(["1", "10", "9"]);
    expect(keys({ b: 1, a: 1, B: 1, é: 1, "2": 1, 𠮷: 1, "\uFB01": 1 })).toEqual([
      "2",
      "B",
      "a",
      "b",
      "é",
      "𠮷",
      "\uFB01",
    ]);
  });

  test("leaves out what is undefined, as JSON does", () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}\n');
  });

  test("of any value reads back as that value, and is the same for any order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (made) => {
        const value: unknown = JSON.parse(JSON.stringify(made));
        const json = canonicalJson(value);
        expect(JSON.parse(json)).toEqual(value);
        expect(canonicalJson(reversed(value))).toBe(json);
        expect(canonicalJson(sorted(value))).toBe(json);
      }),
      { seed: 20240227, numRuns: runs(500) },
    );
  });

  test("is written as JSON.stringify writes an object whose keys came in order", () => {
    const fields = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.boolean()), fc.constant({}));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fields), (value) => {
        expect(canonicalJson(value)).toBe(`${JSON.stringify(sorted(value), null, 2)}\n`);
      }),
      { seed: 1, numRuns: runs(300) },
    );
  });
});

test("sorting leaves its argument as it was", () => {
  const value = { b: { d: 1, c: 2 }, a: [{ z: 1, y: 2 }] };
  const before = JSON.stringify(value);
  expect(JSON.stringify(sorted(value))).toBe('{"a":[{"y":2,"z":1}],"b":{"c":2,"d":1}}');
  expect(JSON.stringify(value)).toBe(before);
});
