import * as z from "zod";
import { authored, type AuthoredRecord } from "./kinds.ts";
import type { Kind } from "./identifier.ts";
import { publishedSpanShape, type AuthoredSpan, type PublishedSpan } from "./span.ts";

/** The published form of an authored value: spans carry offsets, and an authored record's `$schema` is gone. */
export type Published<T> = T extends AuthoredSpan
  ? PublishedSpan & { readonly [K in Exclude<keyof T, "text" | "quote" | "within">]: Published<T[K]> }
  : T extends readonly (infer Item)[]
    ? readonly Published<Item>[]
    : T extends object
      ? { readonly [K in keyof T as K extends "$schema" ? never : K]: Published<T[K]> }
      : T;

export type PublishedRecord = AuthoredRecord extends infer R
  ? R extends AuthoredRecord
    ? Published<R>
    : never
  : never;

/** Descriptions and ids of the published schemas; the authored ones keep theirs in zod's own registry. */
export const publishedMetadata = z.registry<z.GlobalMeta>();

const isSpan = (shape: Record<string, unknown>) => "quote" in shape && "within" in shape;

const publishedShape = (shape: z.core.$ZodShape): Record<string, z.ZodType> => {
  const kept = Object.entries(shape).filter(
    ([name]) => name !== "$schema" && !(isSpan(shape) && name in publishedSpanShape),
  );
  const rebuilt = kept
    .filter(([name]) => !(isSpan(shape) && name === "within"))
    .map(([name, child]) => [name, publish(child as z.ZodType)]);
  const { kind, ...rest } = Object.fromEntries(rebuilt) as Record<string, z.ZodType>;
  return { ...(kind && { kind }), ...(isSpan(shape) ? publishedParts : {}), ...rest };
};

const rebuild = (schema: z.ZodType): z.ZodType => {
  // A schema that only adds a description shares its definition with its parent; one that adds a check does not.
  const described = schema._zod.parent;
  if (described?._zod.def === schema._zod.def) {
    const base = publish(described as z.ZodType);
    return base.clone(base.def, { parent: true });
  }
  if (schema instanceof z.ZodObject) return z.looseObject(publishedShape(schema.def.shape));
  if (schema instanceof z.ZodRecord)
    return z.record(
      publish(schema.def.keyType as unknown as z.ZodType) as z.ZodString,
      publish(schema.def.valueType as z.ZodType),
    );
  if (schema instanceof z.ZodOptional) return publish(schema.def.innerType as z.ZodType).optional();
  if (schema instanceof z.ZodDiscriminatedUnion)
    return z.discriminatedUnion(
      schema.def.discriminator,
      schema.def.options.map((option) => publish(option as z.ZodType)) as unknown as [z.ZodObject, ...z.ZodObject[]],
    );
  if (schema instanceof z.ZodArray) return z.array(publish(schema.def.element as z.ZodType));
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

/** `z.json()`: a value of any shape, which is published as it is. */
const isAnyJson = (schema: z.ZodType): boolean => schema instanceof z.ZodLazy;

const rebuilt = new Map<z.ZodType, z.ZodType>();

/** The published schema of an authored one: open to unknown properties, and with offsets in every span. */
const publish = (schema: z.ZodType): z.ZodType => {
  const known = rebuilt.get(schema);
  if (known) return known;
  const result = rebuild(schema);
  const meta = schema.meta();
  if (meta) publishedMetadata.add(result, meta);
  rebuilt.set(schema, result);
  return result;
};

const publishedParts = Object.fromEntries(
  Object.entries(publishedSpanShape).map(([name, part]) => [name, publish(part)]),
);

/** The published form of any authored schema. */
export const publishedOf = publish;

export const published = Object.fromEntries(
  Object.entries(authored).map(([kind, schema]) => [kind, publish(schema)]),
) as Record<Kind, z.ZodType<PublishedRecord>>;
