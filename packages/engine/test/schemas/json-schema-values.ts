import * as fc from "fast-check";
import type { JsonSchema } from "../../src/schema/index.ts";

type Node = JsonSchema;
type Arbitrary = fc.Arbitrary<unknown>;

/** How often a definition may contain itself (a JSON value can) before its first, simplest option is used. */
const maxDepth = 2;

/** Caches arbitraries: it takes much longer to create one than to draw from it. */
const memoize = (built: Map<string, Arbitrary>, key: string, build: () => Arbitrary): Arbitrary => {
  const known = built.get(key) ?? build();
  built.set(key, known);
  return known;
};

const patterns = new Map<string, Arbitrary>();

const createTextArbitrary = ({ pattern, minLength = 0 }: Node): Arbitrary =>
  pattern === undefined
    ? fc.string({ minLength, maxLength: minLength + 8, unit: "grapheme" })
    : memoize(patterns, pattern, () => fc.stringMatching(new RegExp(pattern, "u"), { size: "-1" }));

/** Values that are valid for a JSON Schema. Throws on a keyword of draft 2020-12 that our schemas do not use. */
export const createValueArbitrary = (root: Node): Arbitrary => {
  const definitions = new Map<string, Arbitrary>();
  const getDefinition = (name: string): Node => {
    const found = root.$defs?.[name];
    if (found === undefined) throw new Error(`no definition ${name}`);
    return found;
  };
  const build = (node: Node, within: readonly string[]): Arbitrary => {
    if (node.$ref !== undefined) {
      const name = node.$ref.replace("#/$defs/", "");
      const ancestors = [...within, name];
      const depth = ancestors.filter((holder) => holder === name).length;
      return memoize(definitions, `${name} ${depth}`, () => build(getDefinition(name), ancestors));
    }
    if (node.const !== undefined) return fc.constant(node.const);
    if (node.enum) return fc.constantFrom(...node.enum);
    const options = node.oneOf ?? node.anyOf;
    if (options) {
      const recursed = within.filter((name) => name === within.at(-1)).length > maxDepth;
      return fc.oneof(...(recursed ? options.slice(0, 1) : options).map((option) => build(option as Node, within)));
    }
    return buildTyped(node, within);
  };
  const buildTyped = (node: Node, within: readonly string[]): Arbitrary => {
    switch (node.type) {
      case "string":
        return createTextArbitrary(node);
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
        return node.properties ? buildFields(node, within) : buildEntries(node, within);
      default:
        throw new Error(`not of a schema of ours: ${JSON.stringify(node)}`);
    }
  };
  const buildEntries = (node: Node, within: readonly string[]): Arbitrary =>
    fc.dictionary(
      build({ type: "string", ...(node.propertyNames as Node) }, within) as fc.Arbitrary<string>,
      build(node.additionalProperties as Node, within),
      { maxKeys: 2, noNullPrototype: true },
    );
  const buildFields = (node: Node, within: readonly string[]): Arbitrary => {
    const built = Object.entries(node.properties ?? {}).map(([key, child]) => [key, build(child as Node, within)]);
    const declared = fc.record(Object.fromEntries(built) as Record<string, Arbitrary>, {
      requiredKeys: [...(node.required ?? [])],
      noNullPrototype: true,
    });
    if (node.additionalProperties === false) return declared;
    // Unknown properties of an open object; declared ones come later and replace them.
    const more = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 1, noNullPrototype: true });
    return fc.tuple(more, declared).map(([rest, declaredValues]) => ({ ...rest, ...declaredValues }));
  };
  return build(root, []);
};
