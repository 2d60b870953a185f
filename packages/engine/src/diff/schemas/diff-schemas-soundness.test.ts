import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isObject } from "../../corpus/index.ts";
import type { JsonSchema } from "../../schema/index.ts";
import { setJsonValue } from "../../../test/edit-json.ts";
import { getRunCount } from "../../../test/run-count.ts";
import { createSmallSchemas, smallValues, removeLoop } from "../../../test/schemas/small-schemas.ts";
import { diffSchemas } from "./diff-schemas.ts";

const ajv = new Ajv2020({ strict: false, validateSchema: false, addUsedSchema: false });

/** The values that the new schema allows and the old one did not. */
const listNewlyAllowed = (before: JsonSchema, after: JsonSchema): readonly unknown[] => {
  const [old, now] = [ajv.compile(before), ajv.compile(after)];
  return smallValues.filter((value) => now(value) && !old(value));
};

const listMembers = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

/** The paths of the schemas inside a schema, except inside arrays. */
const listSchemaPaths = (schema: unknown, base: string): string[] =>
  listMembers(schema).flatMap(([keyword, value]) => {
    if (["properties", "$defs"].includes(keyword))
      return listMembers(value).flatMap(([name, child]) => [
        `${base}/${keyword}/${name}`,
        ...listSchemaPaths(child, `${base}/${keyword}/${name}`),
      ]);
    if (!["additionalProperties", "propertyNames", "items"].includes(keyword)) return [];
    return [`${base}/${keyword}`, ...listSchemaPaths(value, `${base}/${keyword}`)];
  });

/** Two schemas that differ at one path, or completely. */
const createPairs = (isClosed: boolean): fc.Arbitrary<readonly [JsonSchema, JsonSchema]> =>
  fc
    .tuple(createSmallSchemas(isClosed), createSmallSchemas(isClosed), fc.nat(), fc.boolean())
    .map(([before, other, choice, isWhole]) => {
      const paths = listSchemaPaths(before, "");
      const path = paths[choice % paths.length];
      if (isWhole || path === undefined) return [before, other] as const;
      const { $defs: _, ...graft } = other;
      const replacement = path === "/$defs/Named" ? removeLoop(graft) : graft;
      return [before, setJsonValue(before, path, replacement) as JsonSchema] as const;
    });

describe("a change that is not reported as major allows no value that was invalid before", () => {
  test.each([
    ["open", false, ["widened", "unsupported"]],
    ["closed", true, ["widened", "unsupported", "added"]],
  ] as const)("in generated %s schemas, according to a validator", (_, isClosed, reportedImpacts) => {
    // If nearly all changes were reported, or nearly none, the property would prove little.
    const counts = { reported: 0, silent: 0 };
    fc.assert(
      fc.property(createPairs(isClosed), ([before, after]) => {
        const changes = diffSchemas(before, after);
        const isReported = changes.some(({ impact }) => reportedImpacts.some((reported) => reported === impact));
        counts[isReported ? "reported" : "silent"] += 1;
        return isReported || listNewlyAllowed(before, after).length === 0;
      }),
      { numRuns: getRunCount(1200), seed: 20 },
    );
    expect(counts.silent).toBeGreaterThan(200);
    expect(counts.reported).toBeGreaterThan(200);
  });

  test("a generated schema has no difference from itself but its unsupported keywords", () => {
    fc.assert(
      fc.property(createSmallSchemas(false), (schema) => {
        expect(diffSchemas(schema, structuredClone(schema)).filter(({ impact }) => impact !== "unsupported")).toEqual(
          [],
        );
      }),
      { numRuns: getRunCount(300), seed: 21 },
    );
  });
});
