import { codePoints } from "./code-points.ts";

/** Start and end in Unicode code points; the end is the position after the last character. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Located =
  | { readonly outcome: "found"; readonly range: Range }
  | { readonly outcome: "absent" }
  | { readonly outcome: "ambiguous"; readonly count: number }
  | { readonly outcome: "within-absent" }
  | { readonly outcome: "within-ambiguous"; readonly count: number }
  | { readonly outcome: "quote-not-once-within"; readonly count: number };

/** Whether a UTF-16 index stands between two characters, and not between the halves of one. */
const isBetweenCharacters = (text: string, unit: number): boolean =>
  !(/[\uD800-\uDBFF]/.test(text.charAt(unit - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(unit)));

/** Every UTF-16 index at which a quote starts, overlapping ones too; half a character is no occurrence. */
export const occurrences = (text: string, quote: string): number[] => {
  const found: number[] = [];
  if (quote === "") return found;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    if (isBetweenCharacters(text, at) && isBetweenCharacters(text, at + quote.length)) found.push(at);
  return found;
};

/** Finds a quote exactly, or says why not. A verification is never approximate. */
export const locate = (text: string, quote: string, within?: string): Located => {
  const rangeAt = (unit: number): Located => {
    const points = codePoints(text);
    return { outcome: "found", range: { start: points.ofUnit(unit), end: points.ofUnit(unit + quote.length) } };
  };
  if (within !== undefined) {
    const frames = occurrences(text, within);
    const [frame] = frames;
    if (frame === undefined) return { outcome: "within-absent" };
    if (frames.length > 1) return { outcome: "within-ambiguous", count: frames.length };
    const inside = occurrences(within, quote);
    const [at] = inside;
    if (at === undefined || inside.length > 1) return { outcome: "quote-not-once-within", count: inside.length };
    return rangeAt(frame + at);
  }
  const places = occurrences(text, quote);
  const [place] = places;
  if (place === undefined) return { outcome: "absent" };
  return places.length === 1 ? rangeAt(place) : { outcome: "ambiguous", count: places.length };
};
