import { findIndexByStart } from "./ranges.ts";
import type { TextRange } from "./text-range.ts";

/** A word of the folded text. A plus sign is a word too: it distinguishes ADMM+ from ADMM. */
export interface Word extends TextRange {
  readonly low: string;
}

const wordPattern = /[\p{L}\p{N}]+|\+/gu;

/** Names that are printed as one word or as two; here they are one. */
const compoundWords: readonly (readonly [first: string, second: string])[] = [["viet", "nam"]];

/** Splits a folded text into its words. */
export const splitWords = (low: string): Word[] => {
  const words: Word[] = [];
  for (const match of low.matchAll(wordPattern)) {
    const [word] = match;
    const last = words.at(-1);
    const end = match.index + word.length;
    const isCompound = last && compoundWords.some(([first, second]) => last.low === first && word === second);
    if (isCompound && last.end + 1 === match.index)
      words.splice(-1, 1, { start: last.start, end, low: last.low + word });
    else words.push({ start: match.index, end, low: word });
  }
  return words;
};

/** Selects the words between two positions. */
export const selectWords = (words: readonly Word[], from: number, to: number): readonly Word[] => {
  const first = findIndexByStart(words, from);
  let end = first;
  while ((words[end]?.end ?? Infinity) <= to) end += 1;
  return words.slice(first, end);
};

/** Removes the ending of a plural. */
export const toSingular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, "") : word);
