import * as z from "zod";
import { isObject } from "./json-object.ts";

/** A value in a record, its path, and the schema that it is checked against. */
export interface SchemaNode {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly schema: z.ZodType;
}

/** The schema of a field. A field is an own property: every object inherits a `constructor`, which is no field. */
const findField = (schema: z.ZodObject, name: string): z.ZodType | undefined =>
  Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;

/** The option of a discriminated union that a value belongs to; any other schema is its own only option. */
export const findUnionOption = (schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined => {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  return (schema.def.options as readonly z.ZodType[]).find(
    (option) =>
      option instanceof z.ZodObject &&
      isObject(value) &&
      option.shape[discriminator]?.safeParse(value[discriminator]).success,
  );
};

/** Walks a value and its schema together, as far as the value has the shape that the schema describes. */
export function* walkSchema(schema: z.ZodType, value: unknown, path: readonly string[] = []): Generator<SchemaNode> {
  if (schema instanceof z.ZodOptional) return yield* walkSchema(schema.def.innerType as z.ZodType, value, path);
  yield { path, value, schema };
  if (!isObject(value)) return;
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = findUnionOption(schema, value);
    if (option) yield* walkSchema(option, value, path);
  } else if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) {
    for (const [name, child] of Object.entries(value)) {
      const fieldSchema = schema instanceof z.ZodObject ? findField(schema, name) : schema.def.valueType;
      if (fieldSchema) yield* walkSchema(fieldSchema as z.ZodType, child, [...path, name]);
    }
  }
}

/** The schema that the value at a path is checked against; undefined if the schema has no such path. */
export const resolveSchema = (schema: z.ZodType, value: unknown, path: readonly string[]): z.ZodType | undefined => {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return resolveSchema(schema.def.innerType as z.ZodType, value, path);
  if (step === undefined) return schema;
  const child = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = findUnionOption(schema, value);
    return option && resolveSchema(option, value, path);
  }
  if (schema instanceof z.ZodObject) {
    const fieldSchema = findField(schema, step);
    return fieldSchema && resolveSchema(fieldSchema, child, rest);
  }
  return schema instanceof z.ZodRecord ? resolveSchema(schema.def.valueType as z.ZodType, child, rest) : undefined;
};

/**
 * The paths of every key `__proto__` in a collection. A JSON Schema validator rejects this key; zod skips it, so that the
 * copy that it makes is safe. So we look for it here.
 */
export const findHiddenKeys = (schema: z.ZodType, value: unknown): string[][] =>
  [...walkSchema(schema, value)].flatMap(({ path, value: child, schema: childSchema }) =>
    childSchema instanceof z.ZodRecord &&
    typeof child === "object" &&
    child !== null &&
    Object.hasOwn(child, "__proto__")
      ? [[...path, "__proto__"]]
      : [],
  );
