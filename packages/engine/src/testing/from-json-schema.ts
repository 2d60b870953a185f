import * as fc from "fast-check";
import type { JsonSchema } from "../schema/index.ts";

type Node = JsonSchema;
type Arbitrary = fc.Arbitrary<unknown>;

/** How often a definition may hold itself (a JSON value can) before its first, simplest form is taken. */
const deepest = 2;

/** What has been built, by what it was built from: making an arbitrary costs far more than drawing from it. */
const once = (built: Map<string, Arbitrary>, from: string, build: () => Arbitrary): Arbitrary => {
  const known = built.get(from) ?? build();
  built.set(from, known);
  return known;
};

const patterns = new Map<string, Arbitrary>();

const textOf = ({ pattern, minLength = 0 }: Node): Arbitrary =>
  pattern === undefined
    ? fc.string({ minLength, maxLength: minLength + 8, unit: "grapheme" })
    : once(patterns, pattern, () => fc.stringMatching(new RegExp(pattern, "u"), { size: "-1" }));

/** Values that meet a JSON Schema, of the part of draft 2020-12 that ours are written in; it throws on any other. */
export const valuesOf = (root: Node): Arbitrary => {
  const definitions = new Map<string, Arbitrary>();
  const definition = (name: string): Node => {
    const found = root.$defs?.[name];
    if (found === undefined) throw new Error(`no definition ${name}`);
    return found;
  };
  const build = (node: Node, within: readonly string[]): Arbitrary => {
    if (node.$ref !== undefined) {
      const name = node.$ref.replace("#/$defs/", "");
      const held = [...within, name];
      const depth = held.filter((holder) => holder === name).length;
      return once(definitions, `${name} ${depth}`, () => build(definition(name), held));
    }
    if (node.const !== undefined) return fc.constant(node.const);
    if (node.enum) return fc.constantFrom(...node.enum);
    const options = node.oneOf ?? node.anyOf;
    if (options) {
      const recursed = within.filter((name) => name === within.at(-1)).length > deepest;
      return fc.oneof(...(recursed ? options.slice(0, 1) : options).map((option) => build(option as Node, within)));
    }
    return typed(node, within);
  };
  const typed = (node: Node, within: readonly string[]): Arbitrary => {
    switch (node.type) {
      case "string":
        return textOf(node);
      case "integer":
        return fc.integer({ min: node.minimum ?? -1000, max: Math.min(node.maximum ?? 1000, 2 ** 31 - 1) });
      case "number":
        return fc.double({ noNaN: true, noDefaultInfinity: true });
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "array":
        return fc.array(build(node.items as Node, within), { maxLength: 2 });
      case "object":
        return node.properties ? fields(node, within) : entries(node, within);
      default:
        throw new Error(`not of a schema of ours: ${JSON.stringify(node)}`);
    }
  };
  const entries = (node: Node, within: readonly string[]): Arbitrary =>
    fc.dictionary(
      build({ type: "string", ...(node.propertyNames as Node) }, within) as fc.Arbitrary<string>,
      build(node.additionalProperties as Node, within),
      { maxKeys: 2, noNullPrototype: true },
    );
  const fields = (node: Node, within: readonly string[]): Arbitrary => {
    const built = Object.entries(node.properties ?? {}).map(([key, child]) => [key, build(child as Node, within)]);
    const own = fc.record(Object.fromEntries(built) as Record<string, Arbitrary>, {
      requiredKeys: [...(node.required ?? [])],
      noNullPrototype: true,
    });
    if (node.additionalProperties === false) return own;
    // What an open object may hold besides; a field of its own comes after and takes the place.
    const more = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 1, noNullPrototype: true });
    return fc.tuple(more, own).map(([rest, mine]) => ({ ...rest, ...mine }));
  };
  return build(root, []);
};
