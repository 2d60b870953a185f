import { isObject, ownAt } from "../corpus/index.ts";
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

/** One value for all that says nothing, so that it is known again. */
const anything: JsonSchema = {};

/** What a keyword's value is as a schema: absent and `true` allow anything, `false` nothing. */
export const nodeOf = (value: unknown, root: JsonSchema): Node | false =>
  value === false ? false : { schema: isObject(value) ? (value as JsonSchema) : anything, root };

/** The name of the definition that a schema refers to. */
export const definitionOf = ({ schema }: Node): string | undefined => schema.$ref?.replace("#/$defs/", "");

/** What stands beside a reference and is more than words: a difference that cannot be told. */
export const besideReference = ({ schema }: Node): string[] =>
  schema.$ref === undefined
    ? []
    : Object.keys(schema).filter((keyword) => !["$ref", "description", "examples"].includes(keyword));

const referredTo = (node: Node): unknown => {
  const name = definitionOf(node);
  if (name === undefined) return node.schema;
  return name === "#" ? node.root : ownAt(node.root.$defs ?? {}, name);
};

/** Whether a schema refers to nothing, or to a definition of its own document. */
export const isResolved = (node: Node): boolean => isObject(referredTo(node));

/** The definition that a schema refers to; a schema that refers to none is its own. One that is not there allows anything. */
export const resolved = (node: Node): Node => {
  const definition = referredTo(node);
  return { schema: isObject(definition) ? (definition as JsonSchema) : anything, root: node.root };
};

/** The values that a closed list allows; undefined where the schema has none. */
export const closedList = ({ const: only, enum: several }: JsonSchema): readonly unknown[] | undefined =>
  only === undefined ? several : [only].filter((value) => several?.includes(value) ?? true);

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
