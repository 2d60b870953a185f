import { nodeOf, signatureOf, type Node } from "./schema-keywords.ts";
import type { SchemaChange } from "./schema-values.ts";

/** Compares two schemas at a place. */
type Compare = (before: Node, after: Node, place: string) => Iterable<SchemaChange>;

/** The alternatives of a union by what tells them apart; those that are alike in it are counted. */
const alternativesOf = ({ schema, root }: Node, keyword: "oneOf" | "anyOf"): ReadonlyMap<string, Node> => {
  const found = new Map<string, Node>();
  for (const option of schema[keyword] ?? []) {
    const node = nodeOf(option, root);
    if (node === false) continue;
    const signature = signatureOf(node);
    const alike = [...found.keys()].filter((other) => other.replace(/ #\d+$/, "") === signature).length;
    found.set(alike === 0 ? signature : `${signature} #${alike + 1}`, node);
  }
  return found;
};

/** What differs between the alternatives of two schemas. */
export function* unionChanges(before: Node, after: Node, place: string, compare: Compare): Generator<SchemaChange> {
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
      if (same) yield* compare(option, same, `${place}(${signature})`);
    }
    // One alternative in the place of one: it is the same, and what tells it apart has changed.
    const [[[was, wasNode] = []], [[, isNode] = []]] = [gone, come];
    if (gone.length === 1 && come.length === 1 && wasNode && isNode)
      yield* compare(wasNode, isNode, `${place}(${was})`);
    else {
      for (const [signature] of gone) yield { place, what: `${keyword}: ${signature} removed`, reach: "shrunk" };
      for (const [signature] of come) yield { place, what: `${keyword}: ${signature} added`, reach: "grown" };
    }
  }
}
