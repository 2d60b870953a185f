import * as fc from "fast-check";
import { applyPatch } from "rfc6902";
import { describe, expect, test } from "vitest";
import { isObject } from "../corpus/index.ts";
import { placesOf, withValueAt } from "../testing/edit.ts";
import { runs } from "../testing/runs.ts";
import { hashOfValue } from "./hash.ts";
import { PatchFails, patchBetween, patched } from "./patch.ts";
import { patchWithholding } from "./redaction.ts";

const odd = ["~", "/", "~1", "", "__proto__", "constructor", "toString", "a", "b", "0"];

/** JSON as `JSON.parse` gives it: also a key that is called `__proto__` is one of its own. */
const values: fc.Arbitrary<unknown> = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.integer(), fc.string({ maxLength: 2 }), fc.constantFrom(null, true)),
      fc.array(tie("value"), { maxLength: 3 }),
      fc
        .array(fc.tuple(fc.constantFrom(...odd), tie("value")), { maxLength: 4 })
        .map((pairs) => Object.fromEntries(pairs)),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const objects = fc
  .array(fc.tuple(fc.constantFrom(...odd), values), { maxLength: 4 })
  .map((pairs): unknown => JSON.parse(JSON.stringify(Object.fromEntries(pairs))));

const json = (value: unknown) => JSON.stringify(value);
/** Keys are in no order. */
const hash = hashOfValue;

describe("a patch between two values", () => {
  test("turns the one into the other, and touches neither", () => {
    fc.assert(
      fc.property(values, values, (from, to) => {
        const [before, after] = [json(from), json(to)];
        expect(hash(patched(from, patchBetween(from, to)))).toBe(hash(to));
        expect([json(from), json(to)]).toEqual([before, after]);
      }),
      { numRuns: runs(500), seed: 5 },
    );
  });

  test("is none between equal values", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(patchBetween(value, JSON.parse(json(value)))).toEqual([]);
      }),
      { numRuns: runs(200), seed: 6 },
    );
  });

  test("is one that another reader of RFC 6902 applies with the same result", () => {
    // That reader keeps clear of names by which prototypes are reached.
    const plain = objects.filter((value) => !/__proto__|constructor/.test(json(value)));
    fc.assert(
      fc.property(plain, plain, (from, to) => {
        const held = { root: JSON.parse(json(from)) as unknown };
        const operations = patchBetween({ root: from }, { root: to });
        const faults = applyPatch(held, JSON.parse(json(operations)) as Parameters<typeof applyPatch>[1]);
        expect(faults.filter((fault) => fault !== null)).toEqual([]);
        expect(hash(held.root)).toBe(hash(to));
      }),
      { numRuns: runs(300), seed: 8 },
    );
  });

  test("replaces arrays whole", () => {
    expect(patchBetween({ list: [1, 2, 3] }, { list: [1, 3] })).toEqual([
      { op: "replace", path: "/list", value: [1, 3] },
    ]);
  });

  test("escapes its pointers", () => {
    expect(patchBetween({}, { "a/b~": 1, "": 2 }).map(({ path }) => path)).toEqual(["/", "/a~1b~0"]);
  });
});

describe("what is withheld", () => {
  test("is in no patch, wherever it stands; its hash is", () => {
    fc.assert(
      fc.property(objects, objects, fc.nat(), (from, to, choice) => {
        const secret = "the withheld words";
        const places = [...placesOf(to)].filter(({ value }) => isObject(value));
        const at = `${places[choice % places.length]?.pointer}/secret`;
        const withSecret = withValueAt(to, at, secret);
        const patch = patchWithholding(from, withSecret, [{ op: "withhold", path: at, sha256: hash(secret) }]);
        expect(json(patch)).not.toContain(secret);
        expect(patch).toContainEqual({ op: "withhold", path: at, sha256: hash(secret) });
        expect(json(patched(from, patch))).not.toContain(secret);
      }),
      { numRuns: runs(300), seed: 9 },
    );
  });

  test("is left out of what is added around it", () => {
    const to = { names: { plain: "A", secret: "B" } };
    const withheld = [{ op: "withhold", path: "/names/secret", sha256: hash("B") }] as const;
    for (const from of [{}, { names: { secret: "C" } }])
      expect(patched(from, patchWithholding(from, to, withheld))).toEqual({ names: { plain: "A" } });
  });
});

describe("a patch that was made from another value fails", () => {
  test.each([
    ["it removes what is not there", [{ op: "remove", path: "/b" }]],
    ["it replaces what is not there", [{ op: "replace", path: "/b", value: 1 }]],
    ["it replaces what every object inherits", [{ op: "replace", path: "/toString", value: 1 }]],
    ["it adds what is there", [{ op: "add", path: "/a", value: 1 }]],
    ["there is nothing to hold what it adds", [{ op: "add", path: "/b/c", value: 1 }]],
  ] as const)("%s", (_, patch) => {
    expect(() => patched({ a: 0 }, patch)).toThrow(PatchFails);
  });
});
