import { isObject } from "../corpus/index.ts";
import type { JsonSchema } from "../schema/index.ts";
import { besideReference, closedList, isResolved, resolved, unknownKeywordsOf, type Node } from "./schema-keywords.ts";
import type { SchemaChange } from "./schema-values.ts";

const inOrder = (children: unknown, step: (name: string) => string): [string, unknown][] =>
  isObject(children) ? Object.entries(children).map(([name, child]) => [step(name), child]) : [];

/** Every schema that stands in another, with the step that leads to it. */
const childrenOf = (schema: JsonSchema): [step: string, child: unknown][] => [
  ...inOrder(schema.$defs, (name) => name),
  ...inOrder(schema.properties, (name) => `/${name}`),
  ["/*", schema.additionalProperties],
  ["/*", schema.items],
  ["/(key)", schema.propertyNames],
  ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((option, index): [string, unknown] => [
    `(${index})`,
    option,
  ]),
];

const isEither = (type: unknown): type is string => typeof type === "string" && type !== "number" && type !== "integer";

/** Whether no value can be of both schemas: they have two types, or a property that both need has other codes. */
const isToldApart = (one: Node, other: Node): boolean => {
  const [a, b] = [resolved(one).schema, resolved(other).schema];
  if (a.type !== b.type) return isEither(a.type) && isEither(b.type);
  if (a.type !== "object") return false;
  return (a.required ?? []).some((name) => {
    const [codes, others] = [a, b].map(({ properties }) => closedList((properties?.[name] ?? {}) as JsonSchema));
    return b.required?.includes(name) && codes?.every((code) => others?.includes(code) === false);
  });
};

/** Of alternatives of which exactly one has to hold, each value may meet one alone: else less may allow more. */
const overlaps = ({ schema, root }: Node): boolean =>
  (schema.oneOf ?? []).some((one, index, all) =>
    all
      .slice(index + 1)
      .some((other) => !isToldApart({ schema: one as JsonSchema, root }, { schema: other as JsonSchema, root })),
  );

/** What of a schema cannot be compared, wherever it stands, be it used or not. */
export function* unknownIn(node: Node, place = ""): Generator<SchemaChange> {
  const { schema, root } = node;
  const found = [
    ...unknownKeywordsOf(schema),
    ...besideReference(node),
    ...(isResolved(node) ? [] : [`$ref ${schema.$ref}`]),
    ...(overlaps(node) ? ["oneOf with alternatives that overlap"] : []),
  ];
  for (const what of new Set(found)) yield { place, what, reach: "unknown" };
  for (const [step, child] of childrenOf(schema))
    if (isObject(child)) yield* unknownIn({ schema: child as JsonSchema, root }, place + step);
}
