import { isObject } from "../corpus/index.ts";

/** A copy of a value with the keys of every object sorted by UTF-16 units, as in RFC 8785. Arrays keep their order. */
export const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sortKeys(value[key])]),
  );
};

const formatBlock = (open: string, lines: readonly string[], indent: string, close: string): string =>
  lines.length === 0 ? open + close : `${open}\n${lines.join(",\n")}\n${indent}${close}`;

/**
 * The serialized objects at one depth, so that values that share most of them are serialized faster. These objects must not
 * be mutated.
 */
export interface JsonCache {
  readonly depth: number;
  readonly texts: WeakMap<object, string>;
}

// Not JSON.stringify of `sortKeys`: objects list keys that look like numbers first, whatever their order.
const serializeCached = (value: unknown, indent: string, known: JsonCache | undefined): string => {
  const isShared = known !== undefined && indent.length === 2 * known.depth && isObject(value);
  const before = isShared ? known.texts.get(value) : undefined;
  if (before !== undefined) return before;
  const text = serializeValue(value, indent, known);
  if (isShared) known.texts.set(value, text);
  return text;
};

const serializeValue = (value: unknown, indent: string, known: JsonCache | undefined): string => {
  const childIndent = `${indent}  `;
  if (Array.isArray(value))
    return formatBlock(
      "[",
      value.map((item) => childIndent + serializeCached(item, childIndent, known)),
      indent,
      "]",
    );
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const lines = keys
    .toSorted()
    .map((key) => `${childIndent}${JSON.stringify(key)}: ${serializeCached(value[key], childIndent, known)}`);
  return formatBlock("{", lines, indent, "}");
};

/** JSON with sorted keys, indented for people, ending in a line feed: the same value gives the same bytes. */
export const serializeCanonicalJson = (value: unknown, known?: JsonCache): string =>
  `${serializeCached(value, "", known)}\n`;

/** Whether two values have the same canonical JSON: the order of their keys does not count. */
export const isSameJson = (a: unknown, b: unknown): boolean =>
  a === b || serializeCanonicalJson(a) === serializeCanonicalJson(b);
