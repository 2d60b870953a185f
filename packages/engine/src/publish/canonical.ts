import { isObject } from "../corpus/index.ts";

/** The same value with the keys of every object in order (by UTF-16 units, as in RFC 8785); arrays keep theirs. */
export const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sorted(value[key])]),
  );
};

/** JSON with its keys in order, indented for people, ending in a line feed: the same value gives the same bytes. */
export const canonicalJson = (value: unknown): string => `${JSON.stringify(sorted(value), null, 2)}\n`;
