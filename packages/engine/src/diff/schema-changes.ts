import { isObject } from "../corpus/index.ts";
import type { JsonSchema } from "../schema/index.ts";
import { definitionOf, nodeOf, resolved, type Node } from "./schema-keywords.ts";
import { unionChanges } from "./schema-unions.ts";
import { unknownIn } from "./schema-unknown.ts";
import { valueChanges, wordChanges, type SchemaChange, type Told } from "./schema-values.ts";

/**
 * Pairs of schemas that were compared, where one is referred to: each is compared once, however often that is, and one
 * that refers to itself has an end.
 */
type Compared = Map<JsonSchema, Set<JsonSchema>>;

const isFirst = (before: Node, after: Node, compared: Compared): boolean => {
  const others = compared.get(before.schema) ?? new Set();
  compared.set(before.schema, others);
  return others.size < others.add(after.schema).size;
};

const isClosed = ({ schema }: Node) => schema.additionalProperties === false;

/** Whether what is no property of its own has to meet a schema that says anything. */
const holdsOthers = ({ schema: { additionalProperties: others } }: Node) =>
  isObject(others) && Object.keys(others).length > 0;

function* propertyChanges(before: Node, after: Node, place: string, compared: Compared): Generator<SchemaChange> {
  const [old, now] = [
    new Map(Object.entries(before.schema.properties ?? {})),
    new Map(Object.entries(after.schema.properties ?? {})),
  ];
  const [was, is] = [new Set(before.schema.required ?? []), new Set(after.schema.required ?? [])];
  for (const name of new Set([...old.keys(), ...now.keys(), ...was, ...is])) {
    const [child, other] = [old.get(name), now.get(name)];
    if (child !== undefined && other === undefined) {
      yield { place, what: `property ${name} removed`, reach: isClosed(after) && !was.has(name) ? "shrunk" : "grown" };
      continue;
    }
    if (child !== undefined)
      yield* nodeChanges(nodeOf(child, before.root), nodeOf(other, after.root), `${place}/${name}`, compared);
    else if (other !== undefined) {
      const isMust = is.has(name) && isClosed(after);
      yield {
        place,
        what: `property ${name} added`,
        reach: holdsOthers(before) ? "grown" : isMust ? "shrunk" : "added",
      };
    }
    if (was.has(name) && !is.has(name)) yield { place, what: `property ${name} made optional`, reach: "grown" };
    else if (!was.has(name) && is.has(name) && (child !== undefined || other === undefined))
      yield { place, what: `property ${name} made required`, reach: "shrunk" };
  }
}

function* memberChanges(before: Node, after: Node, place: string, compared: Compared): Generator<SchemaChange> {
  const members = [
    ["additionalProperties", "*"],
    ["propertyNames", "(key)"],
    ["items", "*"],
  ] as const;
  for (const [keyword, step] of members) {
    const [old, now] = [before.schema[keyword], after.schema[keyword]];
    if (old !== undefined || now !== undefined)
      yield* nodeChanges(nodeOf(old, before.root), nodeOf(now, after.root), `${place}/${step}`, compared);
  }
}

function* nodeChanges(
  before: Node | false,
  after: Node | false,
  place: string,
  compared: Compared,
): Generator<SchemaChange> {
  if (before === false || after === false) {
    if (before !== after) yield { place, what: "other properties", reach: before === false ? "grown" : "shrunk" };
    return;
  }
  const at = (told: Told): SchemaChange => ({ place, ...told });
  const [from, to] = [definitionOf(before), definitionOf(after)];
  yield* [...wordChanges([before.schema, after.schema])].map(at);
  if (from !== undefined || to !== undefined) {
    const [old, now] = [resolved(before), resolved(after)];
    if (isFirst(old, now, compared)) yield* nodeChanges(old, now, from === to ? (from ?? place) : place, compared);
    return;
  }
  yield* [...valueChanges([before.schema, after.schema])].map(at);
  yield* propertyChanges(before, after, place, compared);
  yield* memberChanges(before, after, place, compared);
  yield* unionChanges(before, after, place, (old, now, step) => nodeChanges(old, now, step, compared));
}

/** What of a schema cannot be compared: with any of it, no level is right. */
export const incomparable = (schema: JsonSchema): readonly SchemaChange[] => [...unknownIn({ schema, root: schema })];

/** What differs between two published or two authored schemas, in the order of the schema. */
export const schemaChanges = (before: JsonSchema, after: JsonSchema): readonly SchemaChange[] => {
  const unknown = new Map(
    [...incomparable(before), ...incomparable(after)].map((told) => [`${told.place} ${told.what}`, told]),
  );
  return [
    ...(before.$schema === after.$schema ? [] : [{ place: "", what: "$schema", reach: "unknown" } as const]),
    ...unknown.values(),
    ...nodeChanges({ schema: before, root: before }, { schema: after, root: after }, "", new Map()),
  ];
};
