import type { AuthoredSpan } from "@vnjp/engine/schema";
import { findOccurrences } from "@vnjp/engine/text";
import { findFirstIndex } from "./ranges.ts";

/** Creates the span of a range, given in UTF-16 units of the text as received. */
export type SpanFactory = (start: number, end: number) => AuthoredSpan | undefined;

/** How many words `within` may have on each side of the quote. With more, no reader would find the passage either. */
const maxSteps = 12;

/** For how many ranges with the same quote `within` is searched. Only artificial texts have more. */
const maxAttempts = 200;

/** How many occurrences a quote may have. Each candidate for `within` is compared with all of them. */
const maxOccurrences = 2000;

/** How far to look for white space at the end of a word. */
const maxWordLength = 60;

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

const findWordStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && at - start < maxWordLength && isSpace(text, start - 1)) start -= 1;
  while (start > 0 && at - start < maxWordLength && !isSpace(text, start - 1)) start -= 1;
  return start;
};

const findWordEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && end - at < maxWordLength && isSpace(text, end)) end += 1;
  while (end < text.length && end - at < maxWordLength && !isSpace(text, end)) end += 1;
  return end;
};

/** Finds the index of a position, or of the first one after it. */
const findPosition = (positions: readonly number[], start: number): number =>
  findFirstIndex(positions.length, (index) => (positions[index] ?? Infinity) >= start);

/** Whether the text neither begins nor ends inside a surrogate pair. */
const hasWholeCharacters = (candidate: string): boolean => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(candidate);

/** Finds the shortest words around a quote that occur once in the text and hold the quote once. */
const findWithin = (text: string, start: number, end: number, positions: readonly number[]): string | undefined => {
  const length = end - start;
  const index = findPosition(positions, start);
  const [previous = -Infinity, next = Infinity] = [positions[index - 1], positions[index + 1]];
  const isUnambiguous = (from: number, to: number): boolean => {
    const candidate = text.slice(from, to);
    // A second occurrence of the candidate would hold an occurrence of the quote: only those have to be compared.
    const isUnique = !positions.some(
      (position) => position !== start && text.startsWith(candidate, position - (start - from)),
    );
    const holdsOnce = previous < from && next + length > to;
    return isUnique && holdsOnce && hasWholeCharacters(candidate);
  };
  let [from, to] = [start, end];
  for (let step = 0; step < 2 * maxSteps; step += 1) {
    // Grow in turns, so that the quote stays in the middle; first by the word after it.
    if (step % 2 === 0) to = findWordEnd(text, to);
    else from = findWordStart(text, from);
    const rows = [[start, to] as const, [from, end] as const, [from, to] as const];
    const found = rows.find(([left, right]) => right - left > length && isUnambiguous(left, right));
    if (found) return text.slice(...found);
  }
  return undefined;
};

/** Creates a factory for spans of one text. It returns undefined for a quote that no span can single out. */
export const createSpanFactory = (text: string, edition: string): SpanFactory => {
  const positions = new Map<string, readonly number[]>();
  const attempts = new Map<string, number>();
  return (start, end) => {
    const quote = text.slice(start, end);
    if (quote.trim() === "") return undefined;
    const all = positions.get(quote) ?? findOccurrences(text, quote);
    positions.set(quote, all);
    if (all.length > maxOccurrences) return undefined;
    // The quote begins or ends inside a character.
    if (all[findPosition(all, start)] !== start) return undefined;
    if (all.length === 1) return { text: edition, quote };
    const count = (attempts.get(quote) ?? 0) + 1;
    attempts.set(quote, count);
    const within = count > maxAttempts ? undefined : findWithin(text, start, end, all);
    return within === undefined ? undefined : { text: edition, quote, within };
  };
};
