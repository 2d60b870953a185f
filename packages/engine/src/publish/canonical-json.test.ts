import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serializeCanonicalJson, sortKeys } from "./index.ts";
import { reverseKeys } from "../../test/reverse-keys.ts";
import { getRunCount } from "../../test/run-count.ts";

const listKeys = (value: unknown) => [...serializeCanonicalJson(value).matchAll(/"(.*)": /g)].map(([, key]) => key);

describe("canonical JSON", () => {
  test("has sorted keys, an indent of two spaces, and a line feed at its end", () => {
    expect(serializeCanonicalJson({ b: [1, { d: null, c: "é" }], a: {}, "": [] })).toBe(
      '{\n  "": [],\n  "a": {},\n  "b": [\n    1,\n    {\n      "c": "é",\n      "d": null\n    }\n  ]\n}\n',
    );
  });

  test("sorts keys by their UTF-16 units, including digits and capitals", () => {
    expect(listKeys({ "9": 1, "10": 1, "1": 1 })).toEqual(["1", "10", "9"]);
    expect(listKeys({ b: 1, a: 1, B: 1, é: 1, "2": 1, 𠮷: 1, "\uFB01": 1 })).toEqual([
      "2",
      "B",
      "a",
      "b",
      "é",
      "𠮷",
      "\uFB01",
    ]);
  });

  test("omits undefined values, as JSON does", () => {
    expect(serializeCanonicalJson({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}\n');
  });

  test("of any value is parsed back to that value, and is the same for any order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (generated) => {
        const value: unknown = JSON.parse(JSON.stringify(generated));
        const json = serializeCanonicalJson(value);
        expect(JSON.parse(json)).toEqual(value);
        expect(serializeCanonicalJson(reverseKeys(value))).toBe(json);
        expect(serializeCanonicalJson(sortKeys(value))).toBe(json);
      }),
      { seed: 20240227, numRuns: getRunCount(500) },
    );
  });

  test("is what JSON.stringify makes of an object with sorted keys", () => {
    const fields = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.boolean()), fc.constant({}));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fields), (value) => {
        expect(serializeCanonicalJson(value)).toBe(`${JSON.stringify(sortKeys(value), null, 2)}\n`);
      }),
      { seed: 1, numRuns: getRunCount(300) },
    );
  });
});

test("sortKeys does not change its argument", () => {
  const value = { b: { d: 1, c: 2 }, a: [{ z: 1, y: 2 }] };
  const before = JSON.stringify(value);
  expect(JSON.stringify(sortKeys(value))).toBe('{"a":[{"y":2,"z":1}],"b":{"c":2,"d":1}}');
  expect(JSON.stringify(value)).toBe(before);
});
