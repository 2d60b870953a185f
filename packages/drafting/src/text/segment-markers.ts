import { monthPattern } from "../french/calendar.ts";
import type { DraftContext } from "./draft-context.ts";
import { getAgencyAcronyms } from "./news-agencies.ts";
import { toRange } from "./ranges.ts";
import type { TextRange } from "./text-range.ts";

const headerPattern = /date[ :]+\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\d-])/iy;

/** Finds the header that a crawler puts in front: “date 2024-02”. */
export const findHeader = (plain: string, line: TextRange): TextRange | undefined => {
  headerPattern.lastIndex = line.start;
  const match = headerPattern.exec(plain);
  return match ? toRange(match) : undefined;
};

const placePattern = "\\p{Lu}[\\p{L}'. -]{1,40}?";
const dayPattern = `\\d{1,2}(?:er)?\\s+(?:${monthPattern})(?:\\s+\\d{4})?`;
const agencyPattern = "(?:\\p{Lu}[\\p{L}+.]{1,14}(?:/\\p{Lu}[\\p{L}+]{1,10})*|[Aa]gence [^()\\n]{3,60})";
const commaDayPattern = `\\s*,\\s*(?:le\\s+)?${dayPattern}`;
/** Words that begin a sentence. A place and a dash are a dateline only before one of them: “Hue – Plus de …”. */
const sentenceOpenings = "L[ea]s?|L'\\S+|Une?|Des|Du|Plus|Lors|Quelque|Ce|Cette|En|Au|A|Dans|Apres|Pour|Sur".split("|");

/** The forms of a dateline, with an example of each. */
const datelineForms: readonly { readonly example: string; readonly pattern: string }[] = [
  {
    example: "Phnom Penh, 17 mai (VNA)-",
    pattern: `(?:${placePattern}(?:${commaDayPattern})?\\s*)?\\(${agencyPattern}\\)(?:\\s*[-:])?`,
  },
  { example: "Hanoi, 17 mai -", pattern: `${placePattern}${commaDayPattern}\\s+-(?=\\s)` },
  {
    example: "Hue –",
    pattern: `\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20}){0,2}\\s+-(?=\\s+(?:${sentenceOpenings.join("|")})\\s)`,
  },
  { example: "Nhân Dân en ligne -", pattern: "[\\p{Lu}][\\p{L} ]{2,24}? en ligne\\s*-" },
];
const datelinePattern = new RegExp(`(?:${datelineForms.map(({ pattern }) => pattern).join("|")})(?=\\s*\\S)`, "uy");

/** Finds place, date and agency at the beginning of a text or line. */
export const findDateline = (plain: string, rest: TextRange): TextRange | undefined => {
  datelinePattern.lastIndex = rest.start;
  const match = datelinePattern.exec(plain);
  const range = match ? toRange(match) : undefined;
  return range && range.end <= rest.end ? range : undefined;
};

const creditPattern =
  /\(?(?:credit\s+)?(?:photos?|illustration|source)(?:\s+(?:d'illustration|d'archives?|de|diffusee par)[^:\n]{0,20})?\s*:\s*(?=\S)|photo diffusee par\s+(?:l'|la |le )?/giy;
const creditStartPattern = /(?<![\p{L}])\(?(?:credit\s+)?(?:photos?|illustration|source)(?![\p{L}])/giu;

/** Finds where the name in a credit ends and the text goes on. */
const findCreditEnd = (plain: string, start: number, end: number): number => {
  const rest = plain.slice(start, end);
  const gaps = [...rest.slice(0, 80).matchAll(/\s+/g)].map(({ index, 0: gap }) => [index, index + gap.length] as const);
  for (const [gap, next] of gaps) if (findDateline(plain, { start: start + next, end })) return start + gap;
  // “Photo: VNA - VNA”: the second one is the sign-off of the text.
  const agencyMark = /(?<!\s)\s+-\s*\p{Lu}{2,8}\.?$/u.exec(rest);
  if (agencyMark && rest.length <= 60) return start + agencyMark.index;
  if (rest.length <= 60 && !/[.!?|]\s+\p{Lu}/u.test(rest)) return end;
  // The acronym of the agency ends a credit: “Hông Hà/VNA/CVN La délégation …”.
  const letters = /^(?:\S+\s+){0,4}?\S*\p{Lu}{2,}\S*(?:\s*\|)?/u.exec(rest.slice(0, 120));
  return start + (letters?.[0] ?? /^\S+/.exec(rest)?.[0] ?? "").length;
};

/** Finds the first credit of a picture in a line, with its brackets. */
export const findCredit = ({ plain }: DraftContext, rest: TextRange): TextRange | undefined => {
  // Search this line only. To search the rest of the text for each line would take quadratic time.
  const line = plain.slice(rest.start, rest.end);
  for (const { index } of line.matchAll(creditStartPattern)) {
    creditPattern.lastIndex = index;
    const match = creditPattern.exec(line);
    const from = index + (match?.[0].length ?? 0);
    if (match && from < line.length)
      return { start: rest.start + index, end: findCreditEnd(plain, rest.start + from, rest.end) };
  }
  return undefined;
};

const acronymPattern = "\\p{Lu}{2,8}\\+?(?:/\\p{Lu}{2,8})*";
const signOffPattern = new RegExp(`-\\s*(${acronymPattern})\\.?$|^\\(?(${acronymPattern})\\)?\\.?$`, "u");

/** Finds the sign-off of the agency at the end: “-VNA”, “– VNA”, or “VNA/CVN” on a separate line. */
export const findSignOff = (context: DraftContext, range: TextRange): TextRange | undefined => {
  const from = Math.max(range.start, range.end - 40);
  const match = signOffPattern.exec(context.plain.slice(from, range.end));
  if (!match) return undefined;
  const start = from + match.index;
  const [acronym = ""] = (match[1] ?? match[2] ?? "").split("/");
  const before = context.plain.slice(range.start, start).trimEnd();
  // “Vietnam - ASEAN” ends a headline and is no sign-off.
  if (!/(?:^|[.!?…»"”)])$/u.test(before) && !getAgencyAcronyms(context).has(acronym)) return undefined;
  if (match[2] !== undefined && from !== range.start) return undefined;
  return { start, end: range.end };
};
