import { isObject, getProperty } from "../../corpus/index.ts";
import type { JsonSchema } from "../../schema/index.ts";

/** The keywords that the schema diff supports. Any other keyword blocks a release. */
const supportedKeywords: ReadonlySet<string> = new Set(
  [
    ["$schema", "$defs", "$ref", "$comment", "title", "description", "examples", "deprecated"],
    ["type", "const", "enum", "oneOf", "anyOf"],
    ["properties", "required", "additionalProperties", "propertyNames", "items"],
    ["pattern", "minLength", "maxLength", "minimum", "maximum"],
    ["minProperties", "maxProperties", "minItems", "maxItems"],
  ].flat(),
);

export const listUnsupportedKeywords = (schema: JsonSchema): string[] =>
  Object.keys(schema).filter((keyword) => !supportedKeywords.has(keyword));

/** A schema, and the document whose definitions it refers to. */
export interface SchemaNode {
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
}

/** One object for every schema that allows anything, so that pairs of it are recognized. */
const anySchema: JsonSchema = {};

/** The value of a keyword as a schema: absent and `true` allow anything, `false` nothing. */
export const toNode = (value: unknown, root: JsonSchema): SchemaNode | false =>
  value === false ? false : { schema: isObject(value) ? (value as JsonSchema) : anySchema, root };

/** The name of the definition that a schema refers to. */
export const getDefinitionName = ({ schema }: SchemaNode): string | undefined => schema.$ref?.replace("#/$defs/", "");

/** The keywords next to a reference, except annotations: they cannot be compared. */
export const listRefSiblings = ({ schema }: SchemaNode): string[] =>
  schema.$ref === undefined
    ? []
    : Object.keys(schema).filter(
        (keyword) => !["$ref", "title", "description", "examples", "deprecated"].includes(keyword),
      );

const findDefinition = (node: SchemaNode): unknown => {
  const name = getDefinitionName(node);
  if (name === undefined) return node.schema;
  return name === "#" ? node.root : getProperty(node.root.$defs ?? {}, name);
};

/** Whether a schema has no reference, or one to a definition of the same document. */
export const isResolvable = (node: SchemaNode): boolean => isObject(findDefinition(node));

/** The definition that a schema refers to, or the schema itself if it has no reference. A missing one allows anything. */
export const resolveNode = (node: SchemaNode): SchemaNode => {
  const definition = findDefinition(node);
  return { schema: isObject(definition) ? (definition as JsonSchema) : anySchema, root: node.root };
};

/** The values of a closed list; undefined if the schema has none. */
export const getClosedList = ({ const: constant, enum: options }: JsonSchema): readonly unknown[] | undefined =>
  constant === undefined ? options : [constant].filter((value) => options?.includes(value) ?? true);

/** What distinguishes the alternatives of a union: the name of a definition, or the closed lists of the properties. */
export const getSignature = (node: SchemaNode): string => {
  const name = getDefinitionName(node);
  if (name !== undefined) return name;
  const lists = Object.entries(node.schema.properties ?? {}).flatMap(([property, child]) => {
    const list = isObject(child) ? getClosedList(child as JsonSchema) : undefined;
    return list ? [`${property}=${JSON.stringify(list)}`] : [];
  });
  return lists.length > 0 ? lists.join(",") : JSON.stringify(node.schema);
};
