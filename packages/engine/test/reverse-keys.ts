import { isObject } from "../src/corpus/index.ts";

/** A copy of a JSON value with the keys of every object in reverse order. */
export const reverseKeys = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(reverseKeys) as T;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, reverseKeys(child)] as const);
  return Object.fromEntries(entries.toReversed()) as T;
};
