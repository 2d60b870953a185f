/** A decoded character, and the string index after its escape in the text. */
export interface DecodedCharacter {
  readonly character: string;
  readonly end: number;
}

/** The ways to write a character of a citation, in the order in which they are tried. Each has one group. */
const escapePatterns = [
  // LaTeX and BibTeX: a character in braces, which protect it.
  String.raw`\{\\?(?<braced>[#@/:.%-])\}`,
  // URLs; in LaTeX with an escaped percent sign.
  String.raw`\\?%(?<percent>[0-9A-Fa-f]{2})`,
  // HTML.
  String.raw`&#[xX](?<hexadecimal>[0-9A-Fa-f]{1,6});`,
  String.raw`&#(?<decimal>[0-9]{1,7});`,
  String.raw`&(?<name>[A-Za-z]{2,16});`,
  // JSON.
  String.raw`\\u(?<json>[0-9A-Fa-f]{4})`,
  // Markdown, LaTeX and JSON: a backslash before punctuation.
  String.raw`\\(?<escaped>[#@/:._-])`,
  // Characters and tags that only allow a line break.
  String.raw`(?<invisible><wbr\s*/?>|[\u00AD\u200B\u2060])`,
  // The hyphens that word processors insert.
  String.raw`(?<hyphen>[\u2010\u2011])`,
  "(?<plain>[A-Za-z0-9@#/:.-])",
];

const characterPattern = new RegExp(escapePatterns.join("|"), "y");

const htmlEntities: Readonly<Record<string, string>> = {
  num: "#",
  commat: "@",
  sol: "/",
  colon: ":",
  period: ".",
  hyphen: "-",
  dash: "-",
  shy: "",
  ZeroWidthSpace: "",
};

const decodeCharacter = (groups: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { braced, percent, hexadecimal, decimal, name, json, escaped, invisible, hyphen, plain } = groups;
  if (invisible !== undefined) return "";
  if (hyphen !== undefined) return "-";
  if (name !== undefined) return Object.hasOwn(htmlEntities, name) ? htmlEntities[name] : undefined;
  const code = percent ?? hexadecimal ?? json;
  if (code === undefined && decimal === undefined) return braced ?? escaped ?? plain;
  const codePoint = code === undefined ? Number(decimal) : Number.parseInt(code, 16);
  // A soft hyphen may be written as a number, too. In a URL, a byte from 0x80 on is only part of a character.
  if (percent === undefined && (codePoint === 0xad || codePoint === 0x200b)) return "";
  return codePoint < 0x80 ? String.fromCodePoint(codePoint) : undefined;
};

/** No citation is this long. */
const maxLength = 1000;

/** The number of characters before the only colon of a citation: `vnjp`. */
const schemeLength = 4;

/**
 * Decodes the characters of a text from a string index on, as Markdown, LaTeX, BibTeX, HTML, JSON and URLs escape them. It
 * stops at the first character that no citation can contain.
 */
export const decodeEscapes = (text: string, index: number): readonly DecodedCharacter[] => {
  const characters: DecodedCharacter[] = [];
  characterPattern.lastIndex = index;
  while (characters.length < maxLength) {
    const groups = characterPattern.exec(text)?.groups;
    const character = groups && decodeCharacter(groups);
    if (character === undefined || /[^A-Za-z0-9@#/:.-]/.test(character)) break;
    // A long text that repeats the scheme is read once, and not again from each repetition.
    if (character !== "" && (character === ":") !== (characters.length === schemeLength)) break;
    // Invisible characters are skipped. At the end, they are not part of the citation.
    if (character !== "") characters.push({ character, end: characterPattern.lastIndex });
  }
  return characters;
};
