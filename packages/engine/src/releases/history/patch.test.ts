import * as fc from "fast-check";
import { applyPatch } from "rfc6902";
import { describe, expect, test } from "vitest";
import { isObject } from "../../corpus/index.ts";
import { walkJson, setJsonValue } from "../../../test/edit-json.ts";
import { getRunCount } from "../../../test/run-count.ts";
import { hashValue } from "../../publish/index.ts";
import { PatchError, createPatch, applyJsonPatch } from "./patch.ts";
import { createRedactedPatch } from "./redactions.ts";

const oddKeys = ["~", "/", "~1", "", "__proto__", "constructor", "toString", "a", "b", "0"];

/** JSON as `JSON.parse` gives it: even `__proto__` is an own key. */
const values: fc.Arbitrary<unknown> = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.integer(), fc.string({ maxLength: 2 }), fc.constantFrom(null, true)),
      fc.array(tie("value"), { maxLength: 3 }),
      fc
        .array(fc.tuple(fc.constantFrom(...oddKeys), tie("value")), { maxLength: 4 })
        .map((pairs) => Object.fromEntries(pairs)),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const objects = fc
  .array(fc.tuple(fc.constantFrom(...oddKeys), values), { maxLength: 4 })
  .map((pairs): unknown => JSON.parse(JSON.stringify(Object.fromEntries(pairs))));

const toJson = (value: unknown) => JSON.stringify(value);
/** Compares values without the order of their keys. */
const hash = hashValue;

describe("a patch between two values", () => {
  test("turns the first into the second, and changes neither", () => {
    fc.assert(
      fc.property(values, values, (from, to) => {
        const [before, after] = [toJson(from), toJson(to)];
        expect(hash(applyJsonPatch(from, createPatch(from, to)))).toBe(hash(to));
        expect([toJson(from), toJson(to)]).toEqual([before, after]);
      }),
      { numRuns: getRunCount(500), seed: 5 },
    );
  });

  test("is empty if they are equal", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(createPatch(value, JSON.parse(toJson(value)))).toEqual([]);
      }),
      { numRuns: getRunCount(200), seed: 6 },
    );
  });

  test("gives the same result with another implementation of RFC 6902", () => {
    // The other implementation rejects keys that reach prototypes.
    const plainObjects = objects.filter((value) => !/__proto__|constructor/.test(toJson(value)));
    fc.assert(
      fc.property(plainObjects, plainObjects, (from, to) => {
        const holder = { root: JSON.parse(toJson(from)) as unknown };
        const operations = createPatch({ root: from }, { root: to });
        const errors = applyPatch(holder, JSON.parse(toJson(operations)) as Parameters<typeof applyPatch>[1]);
        expect(errors.filter((error) => error !== null)).toEqual([]);
        expect(hash(holder.root)).toBe(hash(to));
      }),
      { numRuns: getRunCount(300), seed: 8 },
    );
  });

  test("replaces arrays as a whole", () => {
    expect(createPatch({ list: [1, 2, 3] }, { list: [1, 3] })).toEqual([
      { op: "replace", path: "/list", value: [1, 3] },
    ]);
  });

  test("escapes its pointers", () => {
    expect(createPatch({}, { "a/b~": 1, "": 2 }).map(({ path }) => path)).toEqual(["/", "/a~1b~0"]);
  });
});

describe("a redacted value", () => {
  test("is not in the patch, at any depth; its hash is", () => {
    fc.assert(
      fc.property(objects, objects, fc.nat(), (from, to, choice) => {
        const secret = "the redacted words";
        const objectNodes = [...walkJson(to)].filter(({ value }) => isObject(value));
        const at = `${objectNodes[choice % objectNodes.length]?.pointer}/secret`;
        const withSecret = setJsonValue(to, at, secret);
        const patch = createRedactedPatch(from, withSecret, [{ op: "withhold", path: at, sha256: hash(secret) }]);
        expect(toJson(patch)).not.toContain(secret);
        expect(patch).toContainEqual({ op: "withhold", path: at, sha256: hash(secret) });
        expect(toJson(applyJsonPatch(from, patch))).not.toContain(secret);
      }),
      { numRuns: getRunCount(300), seed: 9 },
    );
  });

  test("is left out of a larger value that is added", () => {
    const to = { names: { plain: "A", secret: "B" } };
    const redactions = [{ op: "withhold", path: "/names/secret", sha256: hash("B") }] as const;
    for (const from of [{}, { names: { secret: "C" } }])
      expect(applyJsonPatch(from, createRedactedPatch(from, to, redactions))).toEqual({ names: { plain: "A" } });
  });
});

describe("a patch that was made from another value fails if", () => {
  test.each([
    ["it removes a missing value", [{ op: "remove", path: "/b" }]],
    ["it replaces a missing value", [{ op: "replace", path: "/b", value: 1 }]],
    ["it replaces an inherited property", [{ op: "replace", path: "/toString", value: 1 }]],
    ["it adds an existing value", [{ op: "add", path: "/a", value: 1 }]],
    ["no object contains the added value", [{ op: "add", path: "/b/c", value: 1 }]],
  ] as const)("%s", (_, patch) => {
    expect(() => applyJsonPatch({ a: 0 }, patch)).toThrow(PatchError);
  });
});
