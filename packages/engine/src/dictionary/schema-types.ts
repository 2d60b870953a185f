import { findFactField, findSemanticType } from "../schema/index.ts";
import * as z from "zod";

/** The schema that another one only adds metadata to: it has the same meaning. */
const getParentSchema = (schema: z.ZodType): z.ZodType | undefined => schema._zod.parent as z.ZodType | undefined;

/** The schema inside an optional one. */
export const unwrapOptional = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? unwrapOptional(schema.def.innerType as z.ZodType) : schema;

/** The id of a type; undefined if it has none. */
export const findTypeId = (schema: z.ZodType): string | undefined => {
  const id = schema.meta()?.id;
  const parent = getParentSchema(schema);
  return id ?? (parent && findTypeId(parent));
};

/** The description of a type or field in its schema. */
export const getDescription = (schema: z.ZodType): string =>
  schema.meta()?.description ?? unwrapOptional(schema).meta()?.description ?? "";

const findReferenceKinds = (schema: z.ZodType): readonly string[] | undefined => {
  const semanticType = findSemanticType(schema);
  const parent = getParentSchema(schema);
  return semanticType?.type === "reference" ? semanticType.kinds : parent && findReferenceKinds(parent);
};

const formatTypeLink = (id: string) => `[${id}](#${id.toLowerCase()})`;

const formatCode = (text: unknown) => `\`${String(text)}\``;

/** The type of a value, for a cell of a table. */
export const describeType = (fieldSchema: z.ZodType): string => {
  const schema = unwrapOptional(fieldSchema);
  const field = findFactField(fieldSchema);
  if (field) return describeType(field.value);
  const id = findTypeId(schema);
  if (id !== undefined) return formatTypeLink(id);
  const kinds = findReferenceKinds(schema);
  if (kinds) return `reference: ${kinds.length > 6 ? "any kind" : kinds.join(", ")}`;
  if (schema instanceof z.ZodLiteral) return formatCode(schema.value);
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.map(formatCode).join(", ")}`;
  if (schema instanceof z.ZodArray) return `list of ${describeType(schema.element as z.ZodType)}`;
  if (schema instanceof z.ZodRecord) return `${describeType(schema.def.valueType as z.ZodType)}, under keys`;
  if (schema instanceof z.ZodObject) return "object";
  if (schema instanceof z.ZodNumber) return "whole number";
  if (schema instanceof z.ZodString) return "text";
  return "any JSON value";
};

/** Every type with an id in a schema, including the schema itself. */
export const collectNamedTypes = (
  fieldSchema: z.ZodType,
  found = new Map<string, z.ZodType>(),
): Map<string, z.ZodType> => {
  const schema = unwrapOptional(fieldSchema);
  const id = findTypeId(schema);
  if (id !== undefined) {
    if (found.has(id)) return found;
    found.set(id, schema);
  }
  if (schema instanceof z.ZodArray) collectNamedTypes(schema.element as z.ZodType, found);
  if (schema instanceof z.ZodRecord) collectNamedTypes(schema.def.valueType as z.ZodType, found);
  if (schema instanceof z.ZodDiscriminatedUnion)
    for (const option of schema.def.options) collectNamedTypes(option as z.ZodType, found);
  if (schema instanceof z.ZodObject)
    for (const part of Object.values(schema.shape as Record<string, z.ZodType>)) collectNamedTypes(part, found);
  return found;
};
