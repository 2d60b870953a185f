import { isObject } from "../../corpus/index.ts";
import type { JsonSchema } from "../../schema/index.ts";
import {
  listRefSiblings,
  getClosedList,
  isResolvable,
  resolveNode,
  listUnsupportedKeywords,
  type SchemaNode,
} from "./keywords.ts";
import type { SchemaChange } from "./values.ts";

const toChildren = (children: unknown, step: (name: string) => string): [string, unknown][] =>
  isObject(children) ? Object.entries(children).map(([name, child]) => [step(name), child]) : [];

/** The schemas inside a schema, with the step that leads to each. */
const listChildren = (schema: JsonSchema): [step: string, child: unknown][] => [
  ...toChildren(schema.$defs, (name) => name),
  ...toChildren(schema.properties, (name) => `/${name}`),
  ["/*", schema.additionalProperties],
  ["/*", schema.items],
  ["/(key)", schema.propertyNames],
  ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((option, index): [string, unknown] => [
    `(${index})`,
    option,
  ]),
];

const isExclusiveType = (type: unknown): type is string =>
  typeof type === "string" && type !== "number" && type !== "integer";

/** Whether no value can match both schemas: their types differ, or the codes of a property that both require. */
const isDisjoint = (one: SchemaNode, other: SchemaNode): boolean => {
  const [a, b] = [resolveNode(one).schema, resolveNode(other).schema];
  if (a.type !== b.type) return isExclusiveType(a.type) && isExclusiveType(b.type);
  if (a.type !== "object") return false;
  return (a.required ?? []).some((name) => {
    const [codes, others] = [a, b].map(({ properties }) => getClosedList((properties?.[name] ?? {}) as JsonSchema));
    return b.required?.includes(name) && codes?.every((code) => others?.includes(code) === false);
  });
};

/** Whether a value can match two alternatives of a `oneOf`. Then narrowing one alternative could widen the union. */
const hasOverlap = ({ schema, root }: SchemaNode): boolean =>
  (schema.oneOf ?? []).some((one, index, all) =>
    all
      .slice(index + 1)
      .some((other) => !isDisjoint({ schema: one as JsonSchema, root }, { schema: other as JsonSchema, root })),
  );

/** What cannot be compared in a schema, including definitions that are not used. */
export function* findUnsupported(node: SchemaNode, location = ""): Generator<SchemaChange> {
  const { schema, root } = node;
  const found = [
    ...listUnsupportedKeywords(schema),
    ...listRefSiblings(node),
    ...(isResolvable(node) ? [] : [`$ref ${schema.$ref}`]),
    ...(hasOverlap(node) ? ["oneOf with alternatives that overlap"] : []),
  ];
  for (const what of new Set(found)) yield { location, what, impact: "unsupported" };
  for (const [step, child] of listChildren(schema))
    if (isObject(child)) yield* findUnsupported({ schema: child as JsonSchema, root }, location + step);
}
