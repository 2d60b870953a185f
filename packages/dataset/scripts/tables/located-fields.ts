import { listFieldNodes, type FieldNode } from "@vnjp/engine/dictionary";
import { kindNames } from "@vnjp/engine/schema";
import type { Kind } from "../../src/index.ts";

/** A field of a kind, and its path, in which `*` stands for any key. */
export interface LocatedField {
  readonly kind: Kind;
  readonly path: string;
  readonly node: FieldNode;
}

const collectFields = (kind: Kind, nodes: readonly FieldNode[], prefix = ""): readonly LocatedField[] =>
  nodes.flatMap((node) => {
    const path = `${prefix}${node.name}`;
    const below = node.holds === "entries" ? collectFields(kind, node.fields, `${path}/*/`) : [];
    return [{ kind, path, node }, ...below];
  });

/** Lists the fields of all kinds, and of the entries of their collections. */
export const listLocatedFields = (): readonly LocatedField[] =>
  kindNames.flatMap((kind) => collectFields(kind, listFieldNodes(kind)));
