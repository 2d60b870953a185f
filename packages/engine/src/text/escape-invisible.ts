/**
 * Characters that a terminal obeys or a reader does not see: control characters, marks of writing direction, spaces without
 * width, tags, half surrogates. Line feeds and tabs are layout, and variation selectors belong to the characters before them.
 */
const invisible = /(?![\n\t\p{Variation_Selector}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const formatHex = (code: number): string => code.toString(16).toUpperCase();

const getCodePoint = (character: string): number => character.codePointAt(0) ?? 0;

/** The code point of a character, as Unicode writes it: U+202E. */
export const formatCodePoint = (character: string): string =>
  `U+${formatHex(getCodePoint(character)).padStart(4, "0")}`;

/** The invisible characters of a text, each once. */
export const listInvisible = (text: string): readonly string[] => [...new Set(text.match(invisible))];

/** A text in which people see what is invisible: `\u{202E}`. A terminal obeys nothing in it. */
export const escapeInvisible = (text: string): string =>
  text.replace(invisible, (character) => `\\u{${formatHex(getCodePoint(character))}}`);

/** The same for JSON, which stays the same value: `\u202e`. */
export const escapeInvisibleJson = (json: string): string =>
  json.replace(invisible, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );

/** A value with the invisible characters escaped in all its texts and keys; line feeds too. */
export const escapeInvisibleLines = <T>(value: T): T => escapeValue(value) as T;

const escapeValue = (value: unknown): unknown => {
  if (typeof value === "string") return escapeInvisible(value).replaceAll("\n", "\\u{A}");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(escapeValue);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [escapeInvisible(key), escapeValue(child)]));
};
