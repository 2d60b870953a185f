import { invisibleSource, lineBreakSource } from "./escape-sources.ts";

/** A decoded character of a text, and the string indices before and after it. */
export interface Unit {
  /** A character that a citation can contain, or one of {@link doubtfulUnits}. */
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What may be part of a citation or not.
 *
 * - a line feed: a line break, in the text or within the citation.
 * - `–`: a dash, for a hyphen or after the citation.
 * - `_`: an escaped underscore. RTF writes the hyphen that keeps words together so.
 * - `¬`: an escaped hyphen: a hyphen in Markdown, and in LaTeX only a place for one.
 */
export const doubtfulUnits = "\n–_¬";

const unitPattern = new RegExp(
  [
    `(?<invisible>${invisibleSource})`,
    // LaTeX and BibTeX: a character in braces, which protect it.
    String.raw`\{\\?(?<braced>[#@/:.%-])\}`,
    // LaTeX: commands for characters. What a line break would show is left out.
    String.raw`(?<slash>\\slash(?![A-Za-z])(?:\{\}|[ \t]*))`,
    String.raw`(?<hyphen>[\u2010\u2011]|%(?:25)*[eE]2%(?:25)*80%(?:25)*9[01]|\\u820[89] ?\?|\\hyp(?![A-Za-z])(?:\{\}|[ \t]*)|\\babelhyphen\*?\{\w{1,9}\}|\\mbox\{-\})`,
    String.raw`(?<dash>[\u2012-\u2015\u2212\uFE58\uFE63]|%(?:25)*[eE]2%(?:25)*80%(?:25)*9[2-5]|\\u(?:821[0-3]|8722) ?\?|\\(?:text)?(?:en|em)dash(?![A-Za-z])(?:\{\}|[ \t]*))`,
    String.raw`\\discretionary\{[^{}]{0,9}\}\{[^{}]{0,9}\}\{(?<unbroken>[-/]?)\}`,
    // URLs; in LaTeX with an escaped percent sign, and encoded twice within another URL.
    String.raw`\\?%(?:25)*(?<percent>[0-9A-Fa-f]{2})`,
    // HTML.
    String.raw`&#[xX](?<hexadecimal>[0-9A-Fa-f]{1,6});`,
    String.raw`&#(?<decimal>[0-9]{1,7});`,
    String.raw`&(?<name>[A-Za-z]{2,16});`,
    // JSON.
    String.raw`\\u(?<json>[0-9A-Fa-f]{4})`,
    // Markdown, LaTeX and JSON: a backslash before punctuation.
    String.raw`\\(?<escaped>[#@/:.])`,
    String.raw`(?<optional>\\-)`,
    String.raw`(?<underscore>\\_)`,
    `(?<lineBreak>${lineBreakSource})`,
    "(?<plain>[A-Za-z0-9@#/:.\uFF01-\uFF5E-])",
  ].join("|"),
  "y",
);

const htmlEntities: Readonly<Record<string, string>> = {
  num: "#",
  commat: "@",
  sol: "/",
  colon: ":",
  period: ".",
  hyphen: "-",
  dash: "-",
  ndash: "–",
  mdash: "–",
  minus: "–",
};

/** Brings a character into the form that a citation has: ASCII, or the sign of a dash. */
const normalizeCharacter = (character: string): string | undefined => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  // The wide forms of an East Asian input method.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
  if (code === 0x2010 || code === 0x2011) return "-";
  return (code >= 0x2012 && code <= 0x2015) || code === 0x2212 ? "–" : undefined;
};

const decodeCharacter = (groups: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { braced, unbroken, percent, hexadecimal, decimal, name, json, escaped, plain } = groups;
  if (groups["invisible"] !== undefined) return "";
  if (groups["slash"] !== undefined) return "/";
  if (groups["hyphen"] !== undefined) return "-";
  if (groups["dash"] !== undefined) return "–";
  if (groups["optional"] !== undefined) return "¬";
  if (groups["underscore"] !== undefined) return "_";
  if (groups["lineBreak"] !== undefined) return "\n";
  if (name !== undefined) return Object.hasOwn(htmlEntities, name) ? htmlEntities[name] : undefined;
  const code = percent ?? hexadecimal ?? json;
  if (code === undefined && decimal === undefined)
    return unbroken ?? normalizeCharacter(braced ?? escaped ?? plain ?? "");
  const codePoint = code === undefined ? Number(decimal) : Number.parseInt(code, 16);
  // In a URL, a byte from 0x80 on is only part of a character.
  if (codePoint > 0x10ffff || (percent !== undefined && codePoint >= 0x80)) return undefined;
  return normalizeCharacter(String.fromCodePoint(codePoint));
};

/** No citation has more characters, code units of its text, line breaks, or dashes than this. */
const limits = { units: 500, length: 4000, "\n": 12, "–": 20 };

const citationCharacters = new RegExp(`^[A-Za-z0-9@#/.${doubtfulUnits}-]$`);

/** The last unit of a text that goes on after {@link limits}. */
export const furtherUnits = "…";

/** Removes the letters of the scheme of a next citation, which follows at once or after a line break. */
const removeScheme = (units: Unit[]): void => {
  let length = units.length;
  for (const letter of ["p", "j", "n", "v"]) {
    while (units[length - 1]?.character === "\n") length -= 1;
    if (units[length - 1]?.character.toLowerCase() !== letter) return;
    length -= 1;
  }
  units.length = length;
};

/**
 * Decodes the characters of a text from a string index on, as Markdown, LaTeX, BibTeX, HTML, JSON, RTF and URLs escape them.
 * It stops at the first character that no citation can contain, and before the next citation. If it stops because there is
 * too much, the last unit is {@link furtherUnits}.
 */
export const decodeUnits = (text: string, index: number): readonly Unit[] => {
  const units: Unit[] = [];
  const counts = { "\n": 0, "–": 0 };
  unitPattern.lastIndex = index;
  while (units.length < limits.units && unitPattern.lastIndex - index < limits.length) {
    const start = unitPattern.lastIndex;
    const groups = unitPattern.exec(text)?.groups;
    const character = groups && decodeCharacter(groups);
    const end = unitPattern.lastIndex;
    // Invisible characters are skipped. At the end, they are not part of the citation.
    if (character === "") continue;
    if (character === undefined || !citationCharacters.test(character)) {
      if (character === ":") removeScheme(units);
      break;
    }
    if (character === "\n" || character === "–") {
      counts[character] += 1;
      // An empty line ends a paragraph, and the citation with it.
      if (character === "\n" && units.at(-1)?.character === "\n") break;
      if (counts[character] > limits[character]) return [...units, { character: furtherUnits, start, end: start }];
    }
    units.push({ character, start, end });
  }
  while (units.at(-1)?.character === "\n") units.pop();
  return units;
};
