import { indexCodePoints } from "./code-points.ts";

/** Start and end in Unicode code points; the end is the position after the last character. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export type QuoteLocation =
  | { readonly outcome: "found"; readonly range: TextRange }
  | { readonly outcome: "not-found" }
  | { readonly outcome: "ambiguous"; readonly count: number }
  | { readonly outcome: "within-invalid"; readonly problem: "absent" | "ambiguous" | "quote-not-once" };

/** Whether a UTF-16 index is between two characters, and not between the two halves of one. */
const isBetweenCharacters = (text: string, unit: number): boolean =>
  !(/[\uD800-\uDBFF]/.test(text.charAt(unit - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(unit)));

/** Every UTF-16 index at which a quote starts, overlapping ones included. Half a character is no occurrence. */
export const findOccurrences = (text: string, quote: string): number[] => {
  const found: number[] = [];
  if (quote === "") return found;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    if (isBetweenCharacters(text, at) && isBetweenCharacters(text, at + quote.length)) found.push(at);
  return found;
};

const toFoundLocation = (text: string, quote: string, unit: number): QuoteLocation => {
  const points = indexCodePoints(text);
  return {
    outcome: "found",
    range: { start: points.toCodePoint(unit), end: points.toCodePoint(unit + quote.length) },
  };
};

const locateQuoteWithin = (text: string, quote: string, within: string): QuoteLocation => {
  const [outer, ...otherOuters] = findOccurrences(text, within);
  if (outer === undefined) return { outcome: "within-invalid", problem: "absent" };
  if (otherOuters.length > 0) return { outcome: "within-invalid", problem: "ambiguous" };
  const [inner, ...otherInners] = findOccurrences(within, quote);
  return inner === undefined || otherInners.length > 0
    ? { outcome: "within-invalid", problem: "quote-not-once" }
    : toFoundLocation(text, quote, outer + inner);
};

/** Finds a quote character for character, or says why it cannot. It never searches approximately. */
export const locateQuote = (text: string, quote: string, within?: string): QuoteLocation => {
  if (within !== undefined) return locateQuoteWithin(text, quote, within);
  const matches = findOccurrences(text, quote);
  const [match] = matches;
  if (match === undefined) return { outcome: "not-found" };
  return matches.length === 1 ? toFoundLocation(text, quote, match) : { outcome: "ambiguous", count: matches.length };
};
