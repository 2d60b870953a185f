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

const block = (open: string, lines: readonly string[], indent: string, close: string): string =>
  lines.length === 0 ? open + close : `${open}\n${lines.join(",\n")}\n${indent}${close}`;

/**
 * The texts of what stands at one depth below the top, so that values which share most of it are written faster. Nothing
 * that stands there may be changed in place.
 */
export interface KnownTexts {
  readonly depth: number;
  readonly texts: WeakMap<object, string>;
}

// Not JSON.stringify of `sorted`: an object hands out keys that look like numbers first, whatever their order.
const written = (value: unknown, indent: string, known: KnownTexts | undefined): string => {
  const isShared = known !== undefined && indent.length === 2 * known.depth && isObject(value);
  const before = isShared ? known.texts.get(value) : undefined;
  if (before !== undefined) return before;
  const text = spelled(value, indent, known);
  if (isShared) known.texts.set(value, text);
  return text;
};

const spelled = (value: unknown, indent: string, known: KnownTexts | undefined): string => {
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return block(
      "[",
      value.map((item) => inner + written(item, inner, known)),
      indent,
      "]",
    );
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const lines = keys.toSorted().map((key) => `${inner}${JSON.stringify(key)}: ${written(value[key], inner, known)}`);
  return block("{", lines, indent, "}");
};

/** JSON with its keys in order, indented for people, ending in a line feed: the same value gives the same bytes. */
export const canonicalJson = (value: unknown, known?: KnownTexts): string => `${written(value, "", known)}\n`;
