import * as fc from "fast-check";
import type { JsonSchema } from "../../src/schema/index.ts";

const keys = ["a", "b", "kind"] as const;

const codes = fc.uniqueArray(fc.constantFrom<unknown>("a", "ab", 1, null), { minLength: 1, maxLength: 3 });

const simple: fc.Arbitrary<JsonSchema> = fc.oneof(
  fc.constant<JsonSchema>({}),
  fc.constantFrom<JsonSchema>({ type: "null" }, { type: "boolean" }, { type: "number" }),
  fc.record({ type: fc.constant("string" as const), minLength: fc.nat(2) }, { requiredKeys: ["type"] }),
  fc.record({ type: fc.constant("string" as const), pattern: fc.constantFrom("^a", "b$") }, { requiredKeys: ["type"] }),
  fc.record(
    { type: fc.constant("integer" as const), minimum: fc.nat(2), maximum: fc.nat(2) },
    { requiredKeys: ["type"] },
  ),
  codes.map((list): JsonSchema => ({ enum: list as NonNullable<JsonSchema["enum"]> })),
  codes.map(([only]): JsonSchema => ({ const: only as NonNullable<JsonSchema["const"]> })),
  fc.constant<JsonSchema>({ $ref: "#/$defs/Named" }),
);

const addKind = (schema: JsonSchema, index: number): JsonSchema => ({
  ...schema,
  type: "object",
  properties: { ...schema.properties, kind: { const: `k${index}` } },
  required: [...new Set([...(schema.required ?? []), "kind"])],
});

const createSchemaArbitrary = (isClosed: boolean, depth: number): fc.Arbitrary<JsonSchema> => {
  if (depth === 0) return simple;
  const part = createSchemaArbitrary(isClosed, depth - 1);
  const others = isClosed ? fc.constant(false as const) : fc.oneof(fc.constant({}), simple);
  const object = fc.record(
    {
      type: fc.constant("object" as const),
      properties: fc.dictionary(fc.constantFrom(...keys), part, { maxKeys: 3, noNullPrototype: true }),
      required: fc.uniqueArray(fc.constantFrom<string>(...keys), { maxLength: 2 }),
      additionalProperties: others,
      propertyNames: simple,
    },
    { requiredKeys: isClosed ? ["type", "additionalProperties"] : ["type"] },
  );
  const several = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    simple,
    object,
    part.map((items): JsonSchema => ({ type: "array", items })),
    several.map((anyOf): JsonSchema => ({ anyOf })),
    several.map((oneOf): JsonSchema => ({ oneOf })),
    fc
      .array(object, { minLength: 1, maxLength: 3 })
      .map((options): JsonSchema => ({ oneOf: options.map((option, index) => addKind(option as JsonSchema, index)) })),
  );
};

/** Avoids a definition that is one of its own options: no validator would ever finish. */
export const removeLoop = (named: JsonSchema): JsonSchema =>
  ("type" in named && !("anyOf" in named)) || !JSON.stringify(named).includes("$ref") ? named : {};

/** Small schemas with the keywords of ours: closed like the authored ones, or open like the published ones. */
export const createSmallSchemas = (isClosed: boolean): fc.Arbitrary<JsonSchema> =>
  fc
    .tuple(createSchemaArbitrary(isClosed, 2), createSchemaArbitrary(isClosed, 1))
    .map(([schema, named]) => ({ ...schema, $defs: { Named: removeLoop(named) } }));

const plainValues = ["", "a", "b", "ab", 0, 1, 2, 1.5, null, true];
const objectValues = plainValues.flatMap((value): unknown[] => [
  { a: value },
  { kind: value },
  { a: "ab", b: value },
  { kind: "k0", a: value },
  { kind: "k1", b: value },
  { kind: value, a: 1, b: "a" },
  { other: value },
]);

/** Values for small schemas, valid and invalid. */
export const smallValues: readonly unknown[] = [
  ...plainValues,
  {},
  { kind: "k0" },
  { kind: "k1" },
  { kind: "k2" },
  ...objectValues,
  ...objectValues.slice(0, 21).flatMap((value): unknown[] => [{ a: value }, { kind: "k0", a: value }, [value]]),
  [],
  ...plainValues.map((value) => [value]),
];
