import type { JsonSchema } from "../schema/index.ts";
import { besideReference, definitionOf, nodeOf, resolved, signatureOf, type Node } from "./schema-keywords.ts";
import { valueChanges, wordChanges, type Told } from "./schema-values.ts";

/** One difference of two schemas. */
export interface SchemaChange extends Told {
  /**
   * Where: the path of a value (`/date/*`, empty for the whole), or the definition that it stands in and the path there
   * (`Evidence/*`).
   */
  readonly place: string;
}

/** Pairs of definitions that were compared: each is compared once, however often it is referred to. */
type Compared = Set<string>;

const isClosed = ({ schema }: Node) => schema.additionalProperties === false;

function* propertyChanges(before: Node, after: Node, place: string, compared: Compared): Generator<SchemaChange> {
  const [old, now] = [
    new Map(Object.entries(before.schema.properties ?? {})),
    new Map(Object.entries(after.schema.properties ?? {})),
  ];
  const [was, is] = [new Set(before.schema.required ?? []), new Set(after.schema.required ?? [])];
  for (const [name, child] of old) {
    const other = now.get(name);
    if (other === undefined) yield { place, what: `${name} removed`, reach: isClosed(after) ? "shrunk" : "grown" };
    else yield* nodeChanges(nodeOf(child, before.root), nodeOf(other, after.root), `${place}/${name}`, compared);
  }
  for (const name of now.keys()) {
    const isNew = !old.has(name);
    if (isNew) yield { place, what: `${name} added`, reach: is.has(name) && isClosed(after) ? "shrunk" : "added" };
    else if (was.has(name) && !is.has(name)) yield { place, what: `${name} made optional`, reach: "grown" };
    else if (!was.has(name) && is.has(name)) yield { place, what: `${name} made required`, reach: "shrunk" };
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

const alternativesOf = ({ schema, root }: Node, keyword: "oneOf" | "anyOf"): Map<string, Node> =>
  new Map(
    (schema[keyword] ?? []).flatMap((option): [string, Node][] => {
      const node = nodeOf(option, root);
      return node === false ? [] : [[signatureOf(node), node]];
    }),
  );

function* unionChanges(before: Node, after: Node, place: string, compared: Compared): Generator<SchemaChange> {
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const [old, now] = [alternativesOf(before, keyword), alternativesOf(after, keyword)];
    if (old.size === 0 && now.size === 0) continue;
    if (old.size === 0 || now.size === 0) {
      yield { place, what: keyword, reach: old.size === 0 ? "shrunk" : "grown" };
      continue;
    }
    const gone = [...old].filter(([signature]) => !now.has(signature));
    const come = [...now].filter(([signature]) => !old.has(signature));
    for (const [signature, option] of old) {
      const same = now.get(signature);
      if (same) yield* nodeChanges(option, same, `${place}(${signature})`, compared);
    }
    // One alternative in the place of one: it is the same, and what tells it apart has changed.
    const [[[was, wasNode] = []], [[, isNode] = []]] = [gone, come];
    if (gone.length === 1 && come.length === 1 && wasNode && isNode)
      yield* nodeChanges(wasNode, isNode, `${place}(${was})`, compared);
    else {
      for (const [signature] of gone) yield { place, what: `${keyword}: ${signature} removed`, reach: "shrunk" };
      for (const [signature] of come) yield { place, what: `${keyword}: ${signature} added`, reach: "grown" };
    }
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
    for (const keyword of new Set([before, after].flatMap(besideReference)))
      yield at({ what: keyword, reach: "unknown" });
    const pair = `${from ?? place} ${to ?? place}`;
    if (compared.has(pair)) return;
    compared.add(pair);
    yield* nodeChanges(resolved(before), resolved(after), from === to ? (from ?? place) : place, compared);
    return;
  }
  yield* [...valueChanges([before.schema, after.schema])].map(at);
  yield* propertyChanges(before, after, place, compared);
  yield* memberChanges(before, after, place, compared);
  yield* unionChanges(before, after, place, compared);
}

/** What differs between two published or two authored schemas, in the order of the schema. */
export const schemaChanges = (before: JsonSchema, after: JsonSchema): readonly SchemaChange[] => [
  ...nodeChanges({ schema: before, root: before }, { schema: after, root: after }, "", new Set()),
];
