import * as z from "zod";
import { schemaAt } from "../schema/index.ts";
import { isObject } from "../corpus/index.ts";

/** The member of a union of objects that a value belongs to. */
const member = (schema: z.ZodType | undefined, value: Readonly<Record<string, unknown>>): z.ZodType | undefined => {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  return (schema.def.options as readonly z.ZodType[]).find(
    (option) =>
      option instanceof z.ZodObject && option.shape[discriminator]?.safeParse(value[discriminator]).success === true,
  );
};

/**
 * A value with the keys of each object in the order of its schema, and unknown ones after them. The keys of a collection
 * are its author's, and stay in the order in which they were written.
 */
export const inSchemaOrder = (schema: z.ZodType, value: unknown): unknown => {
  const at = (of: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(of)) return of;
    if (!isObject(of)) return of;
    const own = member(schemaAt(schema, value, path), of);
    const known = own instanceof z.ZodObject ? Object.keys(own.shape) : [];
    const position = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
    return Object.fromEntries(
      Object.entries(of)
        .toSorted(([a], [b]) => position(a) - position(b))
        .map(([key, child]) => [key, at(child, [...path, key])]),
    );
  };
  return at(value, []);
};
