import type { AuthoredSpan } from "../schema/index.ts";
import { occurrences } from "../text/index.ts";

/** Cuts spans out of a text by their place in UTF-16 units. */
export type SpanAt = (start: number, end: number) => AuthoredSpan | undefined;

/** How many words a frame may take on each side: where more are needed, no reader would find the place either. */
const mostSteps = 12;

/** How often a frame is looked for around one and the same quote: beyond it, the text is no dispatch but a test of patience. */
const mostFrames = 1000;

/** How many places a quote may have: each frame around it is held against all of them. */
const mostPlaces = 2000;

/** A word of a frame; what has no white space for so long is no word. */
const longestWord = 60;

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

const before = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && at - start < longestWord && isSpace(text, start - 1)) start -= 1;
  while (start > 0 && at - start < longestWord && !isSpace(text, start - 1)) start -= 1;
  return start;
};

const after = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && end - at < longestWord && isSpace(text, end)) end += 1;
  while (end < text.length && end - at < longestWord && !isSpace(text, end)) end += 1;
  return end;
};

/** A surrogate pair stands or falls together. */
const isWhole = (frame: string): boolean => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(frame);

/** The shortest run of words around a quote that stands once in the text and holds the quote once. */
const frameOf = (text: string, start: number, end: number, places: readonly number[]): string | undefined => {
  const length = end - start;
  const isFrame = (from: number, to: number): boolean => {
    const frame = text.slice(from, to);
    // Wherever the frame stood again, the quote in it would stand again too: only its other places are looked at.
    const isUnique = !places.some((place) => place !== start && text.startsWith(frame, place - (start - from)));
    const holdsOnce = !places.some((place) => place !== start && place >= from && place + length <= to);
    return isUnique && holdsOnce && isWhole(frame);
  };
  let [from, to] = [start, end];
  for (let step = 0; step < 2 * mostSteps; step += 1) {
    // By turns, so that the frame stays near its quote: first the word after, as a reader reads on.
    if (step % 2 === 0) to = after(text, to);
    else from = before(text, from);
    const rows = [[start, to] as const, [from, end] as const, [from, to] as const];
    const found = rows.find(([left, right]) => right - left > length && isFrame(left, right));
    if (found) return text.slice(...found);
  }
  return undefined;
};

/** Makes spans of one text. Nothing comes back where a quote could not be told from its like elsewhere. */
export const spansIn = (text: string, edition: string): SpanAt => {
  const places = new Map<string, readonly number[]>();
  const framed = new Map<string, number>();
  return (start, end) => {
    const quote = text.slice(start, end);
    if (quote.trim() === "") return undefined;
    const all = places.get(quote) ?? occurrences(text, quote);
    places.set(quote, all);
    if (all.length > mostPlaces) return undefined;
    // Half a character is no quote.
    if (!all.includes(start)) return undefined;
    if (all.length === 1) return { text: edition, quote };
    const count = (framed.get(quote) ?? 0) + 1;
    framed.set(quote, count);
    const within = count > mostFrames ? undefined : frameOf(text, start, end, all);
    return within === undefined ? undefined : { text: edition, quote, within };
  };
};
