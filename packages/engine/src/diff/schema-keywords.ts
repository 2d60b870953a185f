import { isObject } from "../corpus/index.ts";
import type { JsonSchema } from "../schema/index.ts";

/** The keywords whose difference can be told; one that is not here cannot be, and then no level is right. */
const known: ReadonlySet<string> = new Set(
  [
    ["$schema", "$defs", "$ref", "description", "examples"],
    ["type", "const", "enum", "oneOf", "anyOf"],
    ["properties", "required", "additionalProperties", "propertyNames", "items"],
    ["pattern", "minLength", "minimum", "maximum"],
  ].flat(),
);

export const unknownKeywordsOf = (schema: JsonSchema): string[] =>
  Object.keys(schema).filter((keyword) => !known.has(keyword));

/** A schema, and the document whose definitions it refers to. */
export interface Node {
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
}

/** What a keyword's value is as a schema: absent and `true` allow anything, `false` nothing. */
export const nodeOf = (value: unknown, root: JsonSchema): Node | false =>
  value === false ? false : { schema: isObject(value) ? (value as JsonSchema) : {}, root };

/** The name of the definition that a schema refers to. */
export const definitionOf = ({ schema }: Node): string | undefined => schema.$ref?.replace("#/$defs/", "");

/** What stands beside a reference and is more than words: a difference that cannot be told. */
export const besideReference = ({ schema }: Node): string[] =>
  schema.$ref === undefined
    ? []
    : Object.keys(schema).filter((keyword) => !["$ref", "description", "examples"].includes(keyword));

/** The definition that a schema refers to; a schema that refers to none is its own. */
export const resolved = (node: Node): Node => {
  const name = definitionOf(node);
  if (name === undefined) return node;
  const definition = name === "#" ? node.root : node.root.$defs?.[name];
  if (!isObject(definition))
    throw new Error(`a published schema refers to ${node.schema.$ref}, which it does not have`);
  return { schema: definition as JsonSchema, root: node.root };
};

/** The values that a closed list allows; undefined where the schema has none. */
export const closedList = ({ const: only, enum: several }: JsonSchema): readonly unknown[] | undefined =>
  only !== undefined ? [only] : several;

/** What tells the alternatives of a union apart: the name of a definition, or the closed lists of the properties. */
export const signatureOf = (node: Node): string => {
  const name = definitionOf(node);
  if (name !== undefined) return name;
  const lists = Object.entries(node.schema.properties ?? {}).flatMap(([property, child]) => {
    const list = isObject(child) ? closedList(child as JsonSchema) : undefined;
    return list ? [`${property}=${JSON.stringify(list)}`] : [];
  });
  return lists.length > 0 ? lists.join(",") : JSON.stringify(node.schema);
};
