import search from "approx-string-match";
import { findOccurrences } from "./locate-quote.ts";

/** A shorter passage proves nothing: it may occur by chance. */
const minLength = 8;

const ellipsis = /(?:(?<!\s)\s+)?[[(]?(?:…|\.{3})[\])]?\s*/u;

const hasPassage = (text: string, passage: string): boolean =>
  passage.length >= minLength && findOccurrences(text, passage).length > 0;

/** The longest beginning of a quote that is in a text, in whole words. */
const findLongestPrefix = (text: string, quote: string): string => {
  const ends = [...quote.matchAll(/\s+/gu)].map(({ index }) => index);
  return ends.map((end) => quote.slice(0, end)).findLast((beginning) => text.includes(beginning)) ?? "";
};

/** The time of a search grows with text × quote, and the beginning of a long quote is enough. */
const maxSearchLength = 120;

/** Whether a passage of the text differs from the quote by a few typos only. */
const hasNearMatch = (text: string, quote: string): boolean => {
  const pattern = quote.slice(0, maxSearchLength);
  return search(text, pattern, Math.floor(pattern.length / 8)).length > 0;
};

/**
 * The passages that a quote was joined from, if it is not in the text but its parts are: parts separated by an ellipsis, or
 * two parts without a mark between them. Empty if the quote was not joined.
 */
export const findJoinedPassages = (text: string, quote: string): readonly string[] => {
  const passages = quote.split(ellipsis).filter((passage) => passage !== "");
  if (passages.length > 1 && passages.every((passage) => hasPassage(text, passage))) return passages;
  const beginning = findLongestPrefix(text, quote);
  const rest = quote.slice(beginning.length).trim();
  const isJoined = hasPassage(text, beginning) && hasPassage(text, rest) && !hasNearMatch(text, quote);
  return isJoined ? [beginning, rest] : [];
};
