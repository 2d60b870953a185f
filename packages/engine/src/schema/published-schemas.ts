import * as z from "zod";
import { authoredSchemas, type AuthoredRecord } from "./kinds/index.ts";
import type { Kind } from "./identifier.ts";
import { jsonDefinition, jsonMetadata } from "./json.ts";
import {
  publishedSpanShape,
  type AuthoredPassage,
  type AuthoredSpan,
  type PublishedPassage,
  type PublishedSpan,
} from "./span.ts";

/** The published form of an authored value: spans have offsets, passages have only those, and records have no `$schema`. */
export type PublishedForm<T> = T extends AuthoredSpan
  ? PublishedSpan & { readonly [K in Exclude<keyof T, "text" | "quote" | "within">]: PublishedForm<T[K]> }
  : [T, AuthoredPassage] extends [AuthoredPassage, T]
    ? PublishedPassage
    : T extends readonly (infer Item)[]
      ? readonly PublishedForm<Item>[]
      : T extends object
        ? { readonly [K in keyof T as K extends "$schema" ? never : K]: PublishedForm<T[K]> }
        : T;

export type PublishedRecord = AuthoredRecord extends infer R
  ? R extends AuthoredRecord
    ? PublishedForm<R>
    : never
  : never;

/** Descriptions and ids of the published schemas; those of the authored ones are in the global registry of zod. */
export const publishedMetadata = z.registry<z.GlobalMeta>().add(jsonDefinition, jsonMetadata);

const isSpanShape = (shape: Record<string, unknown>) => "quote" in shape && "within" in shape;

const isPassageShape = (shape: Record<string, unknown>) => "within" in shape && "start" in shape;

const publishShape = (shape: z.core.$ZodShape): Record<string, z.ZodType> => {
  if (isPassageShape(shape)) return publishedPassageFields;
  const fields = Object.entries(shape).filter(
    ([name]) => name !== "$schema" && !(isSpanShape(shape) && name in publishedSpanShape),
  );
  const conversions = fields
    .filter(([name]) => !(isSpanShape(shape) && name === "within"))
    .map(([name, child]) => [name, getPublishedSchema(child as z.ZodType)]);
  const { kind, ...rest } = Object.fromEntries(conversions) as Record<string, z.ZodType>;
  return { ...(kind && { kind }), ...(isSpanShape(shape) ? publishedSpanFields : {}), ...rest };
};

const rebuildSchema = (schema: z.ZodType): z.ZodType => {
  // A schema that only adds a description shares the definition of its parent; one that adds a check does not.
  const parent = schema._zod.parent;
  if (parent?._zod.def === schema._zod.def) {
    const base = getPublishedSchema(parent as z.ZodType);
    return base.clone(base.def, { parent: true });
  }
  if (schema instanceof z.ZodObject) return z.looseObject(publishShape(schema.def.shape));
  if (schema instanceof z.ZodRecord)
    return z.record(
      getPublishedSchema(schema.def.keyType as unknown as z.ZodType) as z.ZodString,
      getPublishedSchema(schema.def.valueType as z.ZodType),
    );
  if (schema instanceof z.ZodOptional) return getPublishedSchema(schema.def.innerType as z.ZodType).optional();
  if (schema instanceof z.ZodDiscriminatedUnion)
    return z.discriminatedUnion(
      schema.def.discriminator,
      schema.def.options.map((option) => getPublishedSchema(option as z.ZodType)) as unknown as [
        z.ZodObject,
        ...z.ZodObject[],
      ],
    );
  if (schema instanceof z.ZodArray) return z.array(getPublishedSchema(schema.def.element as z.ZodType));
  if (isAnyJson(schema)) return schema;
  if (
    schema instanceof z.ZodString ||
    schema instanceof z.ZodNumber ||
    schema instanceof z.ZodEnum ||
    schema instanceof z.ZodLiteral
  )
    return schema.clone();
  throw new Error(`no published form is defined for a schema of type ${schema.def.type}`);
};

/** `json`: a value of any shape, published unchanged. */
const isAnyJson = (schema: z.ZodType): boolean => schema instanceof z.ZodLazy;

const conversions = new Map<z.ZodType, z.ZodType>();

/** The published form of any authored schema: objects are open to unknown properties, and spans have offsets. */
export const getPublishedSchema = (schema: z.ZodType): z.ZodType => {
  const cached = conversions.get(schema);
  if (cached) return cached;
  const result = rebuildSchema(schema);
  const meta = schema.meta();
  if (meta) publishedMetadata.add(result, meta);
  conversions.set(schema, result);
  return result;
};

const publishedSpanFields = Object.fromEntries(
  Object.entries(publishedSpanShape).map(([name, part]) => [name, getPublishedSchema(part)]),
);

const { quote: _, ...publishedPassageFields } = publishedSpanFields;

export const publishedSchemas = Object.fromEntries(
  Object.entries(authoredSchemas).map(([kind, schema]) => [kind, getPublishedSchema(schema)]),
) as Record<Kind, z.ZodType<PublishedRecord>>;
