import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isObject } from "../corpus/index.ts";
import type { JsonSchema } from "../schema/index.ts";
import { withValueAt } from "../testing/edit.ts";
import { patience, runs } from "../testing/runs.ts";
import { smallSchemas, smallValues, withoutLoop } from "../testing/small-schemas.ts";
import { schemaChanges } from "./schema-changes.ts";

const ajv = new Ajv2020({ strict: false, validateSchema: false, addUsedSchema: false });

/** The values that a later schema allows and an earlier one did not. */
const newlyAllowed = (before: JsonSchema, after: JsonSchema): readonly unknown[] => {
  const [old, now] = [ajv.compile(before), ajv.compile(after)];
  return smallValues.filter((value) => now(value) && !old(value));
};

const membersOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

/** Where schemas stand in a schema, as far as no array lies between. */
const placesIn = (schema: unknown, at: string): string[] =>
  membersOf(schema).flatMap(([keyword, value]) => {
    if (["properties", "$defs"].includes(keyword))
      return membersOf(value).flatMap(([name, child]) => [
        `${at}/${keyword}/${name}`,
        ...placesIn(child, `${at}/${keyword}/${name}`),
      ]);
    if (!["additionalProperties", "propertyNames", "items"].includes(keyword)) return [];
    return [`${at}/${keyword}`, ...placesIn(value, `${at}/${keyword}`)];
  });

/** Two schemas, of which the later has something else at one place. */
const pairs = (isClosed: boolean): fc.Arbitrary<readonly [JsonSchema, JsonSchema]> =>
  fc
    .tuple(smallSchemas(isClosed), smallSchemas(isClosed), fc.nat(), fc.boolean())
    .map(([before, other, choice, isWhole]) => {
      const places = placesIn(before, "");
      const place = places[choice % places.length];
      if (isWhole || place === undefined) return [before, other] as const;
      const { $defs: _, ...graft } = other;
      const put = place === "/$defs/Named" ? withoutLoop(graft) : graft;
      return [before, withValueAt(before, place, put) as JsonSchema] as const;
    });

describe("what is told not to be major lets no value through that was refused before", () => {
  test.each([
    ["open", false, ["grown", "unknown"]],
    ["closed", true, ["grown", "unknown", "added"]],
  ] as const)(
    "of generated %s schemas, as a validator sees them",
    (_, isClosed, telling) => {
      // Were nearly all told, or nearly none, the property would say little.
      const counted = { told: 0, silent: 0 };
      fc.assert(
        fc.property(pairs(isClosed), ([before, after]) => {
          const changes = schemaChanges(before, after);
          const isTold = changes.some(({ reach }) => telling.some((one) => one === reach));
          counted[isTold ? "told" : "silent"] += 1;
          return isTold || newlyAllowed(before, after).length === 0;
        }),
        { numRuns: runs(1200), seed: 20 },
      );
      expect(counted.silent).toBeGreaterThan(200);
      expect(counted.told).toBeGreaterThan(200);
    },
    patience,
  );

  test("a generated schema differs from itself in nothing but what cannot be told", () => {
    fc.assert(
      fc.property(smallSchemas(false), (schema) => {
        expect(schemaChanges(schema, structuredClone(schema)).filter(({ reach }) => reach !== "unknown")).toEqual([]);
      }),
      { numRuns: runs(300), seed: 21 },
    );
  });
});
