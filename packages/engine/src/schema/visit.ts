import * as z from "zod";

/** A value in a record, where it stands, and the schema that it is held against. */
export interface Visited {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly schema: z.ZodType;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The field of an object by its own name only: any object has a `constructor` that is no field of it. */
const fieldOf = (schema: z.ZodObject, name: string): z.ZodType | undefined =>
  Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;

const optionFor = (schema: z.ZodDiscriminatedUnion, value: Readonly<Record<string, unknown>>): z.ZodType | undefined =>
  (schema.def.options as readonly z.ZodType[]).find(
    (option) =>
      option instanceof z.ZodObject &&
      option.shape[schema.def.discriminator]?.safeParse(value[schema.def.discriminator]).success,
  );

/** Walks a value and its schema side by side, as far as the value has the shape that the schema asks for. */
export function* visit(schema: z.ZodType, value: unknown, path: readonly string[] = []): Generator<Visited> {
  if (schema instanceof z.ZodOptional) return yield* visit(schema.def.innerType as z.ZodType, value, path);
  yield { path, value, schema };
  if (!isObject(value)) return;
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = optionFor(schema, value);
    if (option) yield* visit(option, value, path);
  } else if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) {
    for (const [name, child] of Object.entries(value)) {
      const of = schema instanceof z.ZodObject ? fieldOf(schema, name) : schema.def.valueType;
      if (of) yield* visit(of as z.ZodType, child, [...path, name]);
    }
  }
}

/** The schema that a path of a value is held against; undefined where the schema knows no such place. */
export const schemaAt = (schema: z.ZodType, value: unknown, path: readonly string[]): z.ZodType | undefined => {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return schemaAt(schema.def.innerType as z.ZodType, value, path);
  if (step === undefined) return schema;
  const child = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = isObject(value) ? optionFor(schema, value) : undefined;
    return option && schemaAt(option, value, path);
  }
  if (schema instanceof z.ZodObject) {
    const of = fieldOf(schema, step);
    return of && schemaAt(of, child, rest);
  }
  return schema instanceof z.ZodRecord ? schemaAt(schema.def.valueType as z.ZodType, child, rest) : undefined;
};
