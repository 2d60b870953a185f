import { indexCodePoints } from "@vnjp/engine/text/code-points";
import type { QueryWord } from "./parse-query.ts";
import type { RecordWords } from "./record-words.ts";
import type { LocatedWords } from "./search-index.ts";
import type { IndexedWord } from "./words.ts";

/** A range in Unicode code points. */
export interface ExcerptRange {
  /** The position of the first character. */
  readonly start: number;
  /** The position after the last character. */
  readonly end: number;
}

/** Words in which a query was found: a name, a label, a content, a quote, or a sentence of a dispatch. */
export interface Excerpt {
  /** The whole name, label, content, quote or sentence. */
  readonly words: string;
  /** The words of the query in `words`, in Unicode code points. */
  readonly ranges: readonly ExcerptRange[];
  /**
   * The JSON Pointer (RFC 6901) of the fact that has the words or the quote, or of the field if they are in no fact: other functions,
   * such as `toCitation`, take it. Absent for a label, an id and a sentence of a dispatch, which no pointer cites.
   */
  readonly pointer?: string;
  /** The JSON Pointer (RFC 6901) of `words` in the record, such as `/names/english/value/name`; absent if they are in a text. */
  readonly valuePointer?: string;
  /** Where `words` are in a text: its edition, and the range in Unicode code points. Absent if they are in the record itself. */
  readonly span?: ExcerptRange & { readonly text: string };
}

/** Words of a record, with the words of the query that are in them. */
interface Candidate {
  readonly located: LocatedWords;
  readonly found: readonly IndexedWord[];
  /** The positions of the words of the query. */
  readonly covered: readonly number[];
}

/** Ranges that overlap or touch become one. */
const mergeRanges = (words: string, found: readonly IndexedWord[]): readonly ExcerptRange[] => {
  const { toCodePoint } = indexCodePoints(words);
  const merged: ExcerptRange[] = [];
  for (const { start, end } of found) {
    const range = { start: toCodePoint(start), end: toCodePoint(end) };
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
};

const createCandidate = ({ located, listWords }: RecordWords, queryWords: readonly QueryWord[]): Candidate => {
  const found = listWords().filter(({ term }) => queryWords.some(({ terms }) => terms.has(term)));
  const isCovered = ({ terms }: QueryWord) => found.some(({ term }) => terms.has(term));
  return { located, found, covered: queryWords.flatMap((word, position) => (isCovered(word) ? [position] : [])) };
};

/** Finds the first candidate that has the most of the missing words; undefined if none has any. */
const findBest = (candidates: readonly Candidate[], missing: ReadonlySet<number>): Candidate | undefined => {
  let best: Candidate | undefined;
  let bestCount = 0;
  for (const candidate of candidates) {
    const count = candidate.covered.filter((position) => missing.has(position)).length;
    if (count > bestCount) [best, bestCount] = [candidate, count];
  }
  return best;
};

/** Selects the fewest texts of a record that together have all words of a query, the most telling first. */
export const selectExcerpts = (texts: readonly RecordWords[], queryWords: readonly QueryWord[]): readonly Excerpt[] => {
  const candidates = texts.map((text) => createCandidate(text, queryWords));
  const missing = new Set(queryWords.keys());
  const excerpts: Excerpt[] = [];
  for (let best = findBest(candidates, missing); best; best = findBest(candidates, missing)) {
    excerpts.push({ ...best.located, ranges: mergeRanges(best.located.words, best.found) });
    for (const position of best.covered) missing.delete(position);
  }
  return excerpts;
};
