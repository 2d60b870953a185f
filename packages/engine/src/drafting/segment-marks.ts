import { agencySignsOf } from "./agencies.ts";
import type { Stretch } from "./draft-types.ts";
import { monthName } from "./months.ts";
import type { Reading } from "./reading.ts";

const header = /date[ :]+\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\d-])/iy;

/** What a crawler put in front: “date 2024-02”. */
export const headerAt = (plain: string, line: Stretch): Stretch | undefined => {
  header.lastIndex = line.start;
  const match = header.exec(plain);
  return match ? { start: line.start, end: line.start + match[0].length } : undefined;
};

const place = "\\p{Lu}[\\p{L}'. -]{1,40}?";
const day = `\\d{1,2}(?:er)?\\s+(?:${monthName})(?:\\s+\\d{4})?`;
const agency = "(?:\\p{Lu}[\\p{L}+.]{1,14}(?:/\\p{Lu}[\\p{L}+]{1,10})*|[Aa]gence [^()\\n]{3,60})";
/** “Hue – Plus de …”: a place alone is a dateline where a sentence begins behind its dash. */
const bare =
  "\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20}){0,2}\\s+-(?=\\s+(?:L[ea]s?|L'\\S+|Une?|Des|Du|Plus|Lors|Quelque|Ce|Cette|En|Au|A|Dans|Apres|Pour|Sur)\\s)";
const dateline = new RegExp(
  `(?:(?:${place}(?:\\s*,\\s*(?:le\\s+)?${day})?\\s*)?\\(${agency}\\)(?:\\s*[-:])?|${place}\\s*,\\s*(?:le\\s+)?${day}\\s+-(?=\\s)|${bare}|[\\p{Lu}][\\p{L} ]{2,24}? en ligne\\s*-)(?=\\s*\\S)`,
  "uy",
);

/** Place, date and agency at the head of a text: “Hanoi (VNA) -”, “Phnom Penh, 17 mai (VNA)-”, “(VOVWORLD) -”. */
export const datelineAt = (plain: string, rest: Stretch): Stretch | undefined => {
  dateline.lastIndex = rest.start;
  const match = dateline.exec(plain);
  const end = rest.start + (match?.[0].length ?? 0);
  return match && end <= rest.end ? { start: rest.start, end } : undefined;
};

const credit =
  /\(?(?:credit\s+)?(?:photos?|illustration|source)(?:\s+(?:d'illustration|d'archives?|de|diffusee par)[^:\n]{0,20})?\s*:\s*(?=\S)|photo diffusee par\s+(?:l'|la |le )?/giy;
const creditStart = /(?<![\p{L}])\(?(?:credit\s+)?(?:photos?|illustration|source)(?![\p{L}])/giu;

/** Where the name of whoever made the picture ends, and the text goes on. */
const creditEnd = (plain: string, start: number, end: number): number => {
  const rest = plain.slice(start, end);
  const gaps = [...rest.slice(0, 80).matchAll(/\s+/g)].map(({ index, 0: gap }) => [index, index + gap.length] as const);
  for (const [gap, next] of gaps) if (datelineAt(plain, { start: start + next, end })) return start + gap;
  // “Photo: VNA - VNA”: the second mark is that of the text.
  const signed = /\s+-\s*\p{Lu}{2,8}\.?$/u.exec(rest);
  if (signed && rest.length <= 60) return start + signed.index;
  if (rest.length <= 60 && !/[.!?|]\s+\p{Lu}/u.test(rest)) return end;
  // The agency's letters end a credit: “Hông Hà/VNA/CVN La délégation …”.
  const letters = /^(?:\S+\s+){0,4}?\S*\p{Lu}{2,}\S*(?:\s*\|)?/u.exec(rest.slice(0, 120));
  return start + (letters?.[0] ?? /^\S+/.exec(rest)?.[0] ?? "").length;
};

/** The first credit of a picture in a stretch, and in brackets with them. */
export const creditIn = ({ plain }: Reading, rest: Stretch): Stretch | undefined => {
  // Only this line is searched: to the end of the text and back for each line would take its square.
  const line = plain.slice(rest.start, rest.end);
  for (const { index } of line.matchAll(creditStart)) {
    credit.lastIndex = index;
    const match = credit.exec(line);
    const from = index + (match?.[0].length ?? 0);
    if (match && from < line.length)
      return { start: rest.start + index, end: creditEnd(plain, rest.start + from, rest.end) };
  }
  return undefined;
};

const signs = "\\p{Lu}{2,8}\\+?(?:/\\p{Lu}{2,8})*";
const signOff = new RegExp(`-\\s*(${signs})\\.?$|^\\(?(${signs})\\)?\\.?$`, "u");

/** The agency's mark at the end: “-VNA”, “– VNA”, or “VNA/CVN” on a line of its own. */
export const signOffIn = (reading: Reading, piece: Stretch): Stretch | undefined => {
  const from = Math.max(piece.start, piece.end - 40);
  const match = signOff.exec(reading.plain.slice(from, piece.end));
  if (!match) return undefined;
  const start = from + match.index;
  const [sign = ""] = (match[1] ?? match[2] ?? "").split("/");
  const before = reading.plain.slice(piece.start, start).trimEnd();
  // “Vietnam - ASEAN” ends a headline and signs nothing.
  if (!/(?:^|[.!?…»"”)])$/u.test(before) && !agencySignsOf(reading).has(sign)) return undefined;
  if (match[2] !== undefined && from !== piece.start) return undefined;
  return { start, end: piece.end };
};
