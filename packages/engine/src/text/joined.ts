import search from "approx-string-match";
import { occurrences } from "./locate.ts";

/** A piece that is shorter shows nothing: some word of it stands anywhere. */
const shortest = 8;

const leftOut = /\s*(?:[[(]?(?:…|\.{3})[\])]?)\s*/u;

const stands = (text: string, piece: string): boolean =>
  piece.length >= shortest && occurrences(text, piece).length > 0;

/** The longest beginning of a quote that stands in a text, in whole words. */
const longestBeginning = (text: string, quote: string): string => {
  const ends = [...quote.matchAll(/\s+/gu)].map(({ index }) => index);
  return ends.map((end) => quote.slice(0, end)).findLast((beginning) => text.includes(beginning)) ?? "";
};

/** The search costs time in proportion to text × quote, and the beginning of a long one tells enough. */
const longestSearched = 120;

/** Whether a passage of the text differs from the quote by a slip here and there. */
const isNearlyThere = (text: string, quote: string): boolean => {
  const pattern = quote.slice(0, longestSearched);
  return search(text, pattern, Math.floor(pattern.length / 8)).length > 0;
};

/**
 * The two or more passages that a quote was joined from: it does not stand in the text, and its pieces do. Pieces are set
 * apart by an ellipsis, or by nothing, where two sentences were run into one. None where it was not joined.
 */
export const joinedPassages = (text: string, quote: string): readonly string[] => {
  const pieces = quote.split(leftOut).filter((piece) => piece !== "");
  if (pieces.length > 1 && pieces.every((piece) => stands(text, piece))) return pieces;
  const beginning = longestBeginning(text, quote);
  const rest = quote.slice(beginning.length).trim();
  const isJoined = stands(text, beginning) && stands(text, rest) && !isNearlyThere(text, quote);
  return isJoined ? [beginning, rest] : [];
};
