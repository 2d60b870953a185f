import * as z from "zod";
import { findUnionOption, resolveSchema } from "../schema/index.ts";
import { isObject } from "../corpus/index.ts";

/**
 * A value with the keys of each object in the order of its schema, and unknown keys after them. The keys of a collection
 * are chosen by its author, and stay in the order in which they were written.
 */
export const sortKeysBySchema = (schema: z.ZodType, value: unknown): unknown => {
  const sortNested = (nested: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(nested)) return nested;
    if (!isObject(nested)) return nested;
    const memberSchema = findUnionOption(resolveSchema(schema, value, path), nested);
    const known = memberSchema instanceof z.ZodObject ? Object.keys(memberSchema.shape) : [];
    const getPosition = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
    return Object.fromEntries(
      Object.entries(nested)
        .toSorted(([a], [b]) => getPosition(a) - getPosition(b))
        .map(([key, child]) => [key, sortNested(child, [...path, key])]),
    );
  };
  return sortNested(value, []);
};
