// How formats write the parts of a citation, as sources of regular expressions. No two alternatives of one source begin with
// the same characters, so that a match never goes back far.

/** After a command of LaTeX: an empty group, or the space that ends its name. */
const commandEnd = String.raw`(?![A-Za-z])(?:\{\}|[ \t]*(?:\n[ \t]*)?)`;

/** What only allows a line break, or is not seen at all. */
export const invisibleSource = [
  "[\u00AD\u200B-\u200F\u2060\uFEFF]",
  String.raw`<wbr\s?/?>`,
  String.raw`&(?:shy|ZeroWidthSpace|zwnj|zwj|NoBreak);`,
  String.raw`&#(?:173|8203|8204|8205|8288|[xX](?:0{0,2}[aA][dD]|200[bBcCdD]|2060));`,
  String.raw`\\u(?:00[aA][dD]|200[bBcCdD])`,
  String.raw`\{\}`,
  String.raw`\\(?:allowbreak|nobreakdash|relax|protect|penalty-?\d{1,5}|hskip ?0pt|hspace\*?\{0pt\}|linebreak\[\d\])${commandEnd}`,
  String.raw`\\babelhyphen\*?\{soft\}`,
  // In LaTeX, the character that follows, whatever it usually does.
  String.raw`\\string(?=[#@/:.%-])`,
].join("|");

/** White space that is no line break. */
export const spaceSource = [
  "[ \\t\u00A0\u2000-\u200A\u202F\u205F\u3000~]",
  String.raw`&(?:nbsp|thinsp|ensp|emsp|nnbsp);`,
  String.raw`&#(?:160|8201|8239|[xX](?:[aA]0|2009|202[fF]));`,
  String.raw`\\u(?:00[aA]0|202[fF]|2009)`,
  String.raw`%(?:25)?(?:20|[cC]2%[aA]0)`,
  // LaTeX and RTF.
  String.raw`\\(?:[,; :~]|'a0|u160 ?\?|u8239 ?\?)`,
].join("|");

/** A line break: with what ends the line in LaTeX, in mail and in a script, and with the sign of a quote or comment in the next. */
export const lineBreakSource = [
  String.raw`[%\\=]?[ \t]{0,20}(?:\r\n|[\n\r\u2028\u0085\u000B])[ \t\u00A0\u3000]{0,80}(?:(?:>{1,9}|%{1,9}|#{1,6}|\*|/{2,3}|;{1,3}|--)[ \t]{1,9}){0,4}`,
  String.raw`<br\s?/?>\s{0,9}`,
].join("|");

/** Emphasis and other markup around text. */
export const markupSource = [
  String.raw`</?[A-Za-z][^<>]{0,200}>`,
  "[*_`{}]",
  String.raw`\\[A-Za-z]{1,20}(?![A-Za-z])\*?`,
].join("|");

/** Writes the source of a character of ASCII punctuation, as text, LaTeX, BibTeX, URLs, HTML and JSON have it. */
export const buildCharacterSource = (character: string, entity: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const hexadecimal = code
    .toString(16)
    .padStart(2, "0")
    .replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  const wide = String.fromCodePoint(code + 0xfee0);
  return [
    String.raw`\\?[${character}${wide}]`,
    String.raw`\{\\?${character}\}`,
    String.raw`\\?%(?:25)*${hexadecimal}`,
    `&#(?:${code}|[xX]${hexadecimal});`,
    `&${entity};`,
    String.raw`\\u00${hexadecimal}`,
  ].join("|");
};
