import { isObject } from "../../corpus/index.ts";
import type { JsonSchema } from "../../schema/index.ts";
import { getDefinitionName, toNode, resolveNode, type SchemaNode } from "./keywords.ts";
import { diffUnions } from "./unions.ts";
import { findUnsupported } from "./unsupported-keywords.ts";
import { diffValueKeywords, diffAnnotations, type SchemaChange, type KeywordChange } from "./values.ts";

/** Pairs of definitions that were compared: each pair is compared only once, so that recursive schemas end. */
type ComparedPairs = Map<JsonSchema, Set<JsonSchema>>;

const addComparedPair = (before: SchemaNode, after: SchemaNode, compared: ComparedPairs): boolean => {
  const others = compared.get(before.schema) ?? new Set();
  compared.set(before.schema, others);
  return others.size < others.add(after.schema).size;
};

const isClosed = ({ schema }: SchemaNode) => schema.additionalProperties === false;

/** Whether additional properties must match a schema that restricts them. */
const hasAdditionalSchema = ({ schema: { additionalProperties: others } }: SchemaNode) =>
  isObject(others) && Object.keys(others).length > 0;

function* diffProperties(
  before: SchemaNode,
  after: SchemaNode,
  location: string,
  compared: ComparedPairs,
): Generator<SchemaChange> {
  const [old, now] = [
    new Map(Object.entries(before.schema.properties ?? {})),
    new Map(Object.entries(after.schema.properties ?? {})),
  ];
  const [oldRequired, newRequired] = [new Set(before.schema.required ?? []), new Set(after.schema.required ?? [])];
  for (const name of new Set([...old.keys(), ...now.keys(), ...oldRequired, ...newRequired])) {
    const [child, other] = [old.get(name), now.get(name)];
    if (child !== undefined && other === undefined) {
      yield {
        location,
        what: `property ${name} removed`,
        impact: isClosed(after) && !oldRequired.has(name) ? "narrowed" : "widened",
      };
      continue;
    }
    if (child !== undefined)
      yield* diffNodes(toNode(child, before.root), toNode(other, after.root), `${location}/${name}`, compared);
    else if (other !== undefined) {
      const isRequired = newRequired.has(name) && isClosed(after);
      yield {
        location,
        what: `property ${name} added`,
        impact: hasAdditionalSchema(before) ? "widened" : isRequired ? "narrowed" : "added",
      };
    }
    if (oldRequired.has(name) && !newRequired.has(name))
      yield { location, what: `property ${name} made optional`, impact: "widened" };
    else if (!oldRequired.has(name) && newRequired.has(name) && (child !== undefined || other === undefined))
      yield { location, what: `property ${name} made required`, impact: "narrowed" };
  }
}

function* diffSubschemas(
  before: SchemaNode,
  after: SchemaNode,
  location: string,
  compared: ComparedPairs,
): Generator<SchemaChange> {
  const members = [
    ["additionalProperties", "*"],
    ["propertyNames", "(key)"],
    ["items", "*"],
  ] as const;
  for (const [keyword, step] of members) {
    const [old, now] = [before.schema[keyword], after.schema[keyword]];
    if (old !== undefined || now !== undefined)
      yield* diffNodes(toNode(old, before.root), toNode(now, after.root), `${location}/${step}`, compared);
  }
}

function* diffNodes(
  before: SchemaNode | false,
  after: SchemaNode | false,
  location: string,
  compared: ComparedPairs,
): Generator<SchemaChange> {
  if (before === false || after === false) {
    if (before !== after)
      yield { location, what: "other properties", impact: before === false ? "widened" : "narrowed" };
    return;
  }
  const addLocation = (change: KeywordChange): SchemaChange => ({ location, ...change });
  const [from, to] = [getDefinitionName(before), getDefinitionName(after)];
  yield* [...diffAnnotations([before.schema, after.schema])].map(addLocation);
  if (from !== undefined || to !== undefined) {
    const [old, now] = [resolveNode(before), resolveNode(after)];
    if (addComparedPair(old, now, compared))
      yield* diffNodes(old, now, from === to ? (from ?? location) : location, compared);
    return;
  }
  yield* [...diffValueKeywords([before.schema, after.schema])].map(addLocation);
  yield* diffProperties(before, after, location, compared);
  yield* diffSubschemas(before, after, location, compared);
  yield* diffUnions(before, after, location, (old, now, step) => diffNodes(old, now, step, compared));
}

/** What cannot be compared in a schema. It blocks a release at any level. */
export const collectUnsupported = (schema: JsonSchema): readonly SchemaChange[] => [
  ...findUnsupported({ schema, root: schema }),
];

/** The differences between two published or two authored schemas, in the order of the schema. */
export const diffSchemas = (before: JsonSchema, after: JsonSchema): readonly SchemaChange[] => {
  const unsupported = new Map(
    [...collectUnsupported(before), ...collectUnsupported(after)].map((change) => [
      `${change.location} ${change.what}`,
      change,
    ]),
  );
  return [
    ...(before.$schema === after.$schema ? [] : [{ location: "", what: "$schema", impact: "unsupported" } as const]),
    ...unsupported.values(),
    ...diffNodes({ schema: before, root: before }, { schema: after, root: after }, "", new Map()),
  ];
};
