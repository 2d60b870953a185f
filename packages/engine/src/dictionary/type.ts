import { factualField, meaningOf } from "../schema/index.ts";
import * as z from "zod";

/** A schema that only adds words to another means the same. */
const described = (schema: z.ZodType): z.ZodType | undefined => schema._zod.parent as z.ZodType | undefined;

/** A schema without what makes it optional. */
export const inner = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? inner(schema.def.innerType as z.ZodType) : schema;

/** The name of a type that has one. */
export const typeId = (schema: z.ZodType): string | undefined => {
  const id = schema.meta()?.id;
  const parent = described(schema);
  return id ?? (parent && typeId(parent));
};

/** What a type or field means, in the words of its schema. */
export const meaningIn = (schema: z.ZodType): string =>
  schema.meta()?.description ?? inner(schema).meta()?.description ?? "";

const kindsOf = (schema: z.ZodType): readonly string[] | undefined => {
  const meaning = meaningOf(schema);
  const parent = described(schema);
  return meaning?.meaning === "reference" ? meaning.kinds : parent && kindsOf(parent);
};

const anchor = (id: string) => `[${id}](#${id.toLowerCase()})`;

const code = (text: unknown) => `\`${String(text)}\``;

/** The type of a value, as one cell says it. */
export const typeWords = (of: z.ZodType): string => {
  const schema = inner(of);
  const field = factualField(of);
  if (field) return typeWords(field.value);
  const id = typeId(schema);
  if (id !== undefined) return anchor(id);
  const kinds = kindsOf(schema);
  if (kinds) return `reference: ${kinds.length > 6 ? "any kind" : kinds.join(", ")}`;
  if (schema instanceof z.ZodLiteral) return code(schema.value);
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.map(code).join(", ")}`;
  if (schema instanceof z.ZodArray) return `list of ${typeWords(schema.element as z.ZodType)}`;
  if (schema instanceof z.ZodRecord) return `${typeWords(schema.def.valueType as z.ZodType)}, under keys`;
  if (schema instanceof z.ZodObject) return "object";
  if (schema instanceof z.ZodNumber) return "whole number";
  if (schema instanceof z.ZodString) return "text";
  return "any JSON value";
};

/** Every type with a name that a schema is made of, itself included. */
export const namedTypes = (of: z.ZodType, found = new Map<string, z.ZodType>()): Map<string, z.ZodType> => {
  const schema = inner(of);
  const id = typeId(schema);
  if (id !== undefined) {
    if (found.has(id)) return found;
    found.set(id, schema);
  }
  if (schema instanceof z.ZodArray) namedTypes(schema.element as z.ZodType, found);
  if (schema instanceof z.ZodRecord) namedTypes(schema.def.valueType as z.ZodType, found);
  if (schema instanceof z.ZodDiscriminatedUnion)
    for (const option of schema.def.options) namedTypes(option as z.ZodType, found);
  if (schema instanceof z.ZodObject)
    for (const part of Object.values(schema.shape as Record<string, z.ZodType>)) namedTypes(part, found);
  return found;
};
