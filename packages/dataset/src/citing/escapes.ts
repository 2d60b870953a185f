/** A character of a citation, and where what stands for it ends in the text (a string index). */
export interface Unit {
  readonly character: string;
  readonly end: number;
}

/** What may stand for a character of a citation, in the order in which it is tried. Each has one group, or stands for nothing. */
const forms = [
  // LaTeX and BibTeX: a character in braces, to keep it as it is.
  String.raw`\{\\?(?<braced>[#@/:.%-])\}`,
  // An address; in LaTeX with the per cent sign escaped.
  String.raw`\\?%(?<percent>[0-9A-Fa-f]{2})`,
  // HTML.
  String.raw`&#[xX](?<hexadecimal>[0-9A-Fa-f]{1,6});`,
  String.raw`&#(?<decimal>[0-9]{1,7});`,
  String.raw`&(?<name>[A-Za-z]{2,16});`,
  // JSON.
  String.raw`\\u(?<json>[0-9A-Fa-f]{4})`,
  // Markdown, LaTeX and JSON: a backslash before punctuation.
  String.raw`\\(?<escaped>[#@/:._-])`,
  // What only tells where a line may break.
  String.raw`(?<invisible><wbr\s*/?>|[\u00AD\u200B\u2060])`,
  // The hyphens that word processors put.
  String.raw`(?<hyphen>[\u2010\u2011])`,
  "(?<plain>[A-Za-z0-9@#/:.-])",
];

const unit = new RegExp(forms.join("|"), "y");

const named: Readonly<Record<string, string>> = {
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

const characterOf = (groups: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { braced, percent, hexadecimal, decimal, name, json, escaped, invisible, hyphen, plain } = groups;
  if (invisible !== undefined) return "";
  if (hyphen !== undefined) return "-";
  if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : undefined;
  const code = percent ?? hexadecimal ?? json;
  if (code === undefined && decimal === undefined) return braced ?? escaped ?? plain;
  const point = code === undefined ? Number(decimal) : Number.parseInt(code, 16);
  // The soft hyphen may come as a number, too. Of an address, a byte from 0x80 on is a part of a character.
  if (percent === undefined && (point === 0xad || point === 0x200b)) return "";
  return point < 0x80 ? String.fromCodePoint(point) : undefined;
};

/** No citation is as long as this. */
const longest = 1000;

/** How many characters stand before the one colon of a citation: `vnjp`. */
const scheme = 4;

/**
 * The characters of a text from an index on, as a reader of Markdown, LaTeX, BibTeX, HTML, JSON or an address would see
 * them, up to the first that can stand in no citation.
 */
export const unitsFrom = (text: string, index: number): readonly Unit[] => {
  const units: Unit[] = [];
  unit.lastIndex = index;
  while (units.length < longest) {
    const groups = unit.exec(text)?.groups;
    const character = groups && characterOf(groups);
    if (character === undefined || /[^A-Za-z0-9@#/:.-]/.test(character)) break;
    // A long text that goes on naming the scheme is read once, and not again from each.
    if (character !== "" && (character === ":") !== (units.length === scheme)) break;
    // What stands for nothing is passed over; where it stands at the end, it is no part of the citation.
    if (character !== "") units.push({ character, end: unit.lastIndex });
  }
  return units;
};
