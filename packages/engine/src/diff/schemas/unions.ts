import { toNode, getSignature, type SchemaNode } from "./keywords.ts";
import type { SchemaChange } from "./values.ts";

/** Compares two schemas at a location. */
type NodeComparer = (before: SchemaNode, after: SchemaNode, location: string) => Iterable<SchemaChange>;

/** The alternatives of a union by signature; equal signatures are numbered. */
const indexAlternatives = (
  { schema, root }: SchemaNode,
  keyword: "oneOf" | "anyOf",
): ReadonlyMap<string, SchemaNode> => {
  const found = new Map<string, SchemaNode>();
  for (const option of schema[keyword] ?? []) {
    const node = toNode(option, root);
    if (node === false) continue;
    const signature = getSignature(node);
    const count = [...found.keys()].filter((other) => other.replace(/ #\d+$/, "") === signature).length;
    found.set(count === 0 ? signature : `${signature} #${count + 1}`, node);
  }
  return found;
};

/** The differences between the alternatives of two schemas. */
export function* diffUnions(
  before: SchemaNode,
  after: SchemaNode,
  location: string,
  compare: NodeComparer,
): Generator<SchemaChange> {
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const [old, now] = [indexAlternatives(before, keyword), indexAlternatives(after, keyword)];
    if (old.size === 0 && now.size === 0) continue;
    if (old.size === 0 || now.size === 0) {
      yield { location, what: keyword, impact: old.size === 0 ? "narrowed" : "widened" };
      continue;
    }
    const removed = [...old].filter(([signature]) => !now.has(signature));
    const added = [...now].filter(([signature]) => !old.has(signature));
    for (const [signature, option] of old) {
      const same = now.get(signature);
      if (same) yield* compare(option, same, `${location}(${signature})`);
    }
    // If one alternative was replaced, it is the same one with another signature.
    const [[[removedSignature, removedNode] = []], [[, addedNode] = []]] = [removed, added];
    if (removed.length === 1 && added.length === 1 && removedNode && addedNode)
      yield* compare(removedNode, addedNode, `${location}(${removedSignature})`);
    else {
      for (const [signature] of removed)
        yield { location, what: `${keyword}: ${signature} removed`, impact: "narrowed" };
      for (const [signature] of added) yield { location, what: `${keyword}: ${signature} added`, impact: "widened" };
    }
  }
}
