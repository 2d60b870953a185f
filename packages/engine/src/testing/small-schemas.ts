import * as fc from "fast-check";
import type { JsonSchema } from "../schema/index.ts";

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

const withKind = (schema: JsonSchema, index: number): JsonSchema => ({
  ...schema,
  type: "object",
  properties: { ...schema.properties, kind: { const: `k${index}` } },
  required: [...new Set([...(schema.required ?? []), "kind"])],
});

const inner = (isClosed: boolean, depth: number): fc.Arbitrary<JsonSchema> => {
  if (depth === 0) return simple;
  const part = inner(isClosed, depth - 1);
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
      .map((options): JsonSchema => ({ oneOf: options.map((option, index) => withKind(option as JsonSchema, index)) })),
  );
};

/** A definition that is not its own alternative: no validator comes to an end with such a one. */
export const withoutLoop = (named: JsonSchema): JsonSchema =>
  ("type" in named && !("anyOf" in named)) || !JSON.stringify(named).includes("$ref") ? named : {};

/** Small schemas in the keywords that ours are written in; closed as the authored ones are, or open as the published. */
export const smallSchemas = (isClosed: boolean): fc.Arbitrary<JsonSchema> =>
  fc
    .tuple(inner(isClosed, 2), inner(isClosed, 1))
    .map(([schema, named]) => ({ ...schema, $defs: { Named: withoutLoop(named) } }));

const plain = ["", "a", "b", "ab", 0, 1, 2, 1.5, null, true];
const holders = plain.flatMap((value): unknown[] => [
  { a: value },
  { kind: value },
  { a: "ab", b: value },
  { kind: "k0", a: value },
  { kind: "k1", b: value },
  { kind: value, a: 1, b: "a" },
  { other: value },
]);

/** Values among which small schemas choose. */
export const smallValues: readonly unknown[] = [
  ...plain,
  {},
  { kind: "k0" },
  { kind: "k1" },
  { kind: "k2" },
  ...holders,
  ...holders.slice(0, 21).flatMap((held): unknown[] => [{ a: held }, { kind: "k0", a: held }, [held]]),
  [],
  ...plain.map((value) => [value]),
];
