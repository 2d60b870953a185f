import { getExactTerms, type ExactTerms, type ParsedQuery } from "./parse-query.ts";
import type { RecordWords } from "./record-words.ts";
import type { IndexedWord } from "./words.ts";

/**
 * How a record was found, the closest first:
 *
 * - `exact-name`: the query is a name of the record or its label, its words in any order.
 * - `name`: all its words are in one name.
 * - `words`: they are in several places, or elsewhere.
 */
export type Closeness = "exact-name" | "name" | "words";

const closenessOrder: readonly Closeness[] = ["exact-name", "name", "words"];

const isExactName = (words: readonly IndexedWord[], query: ExactTerms): boolean => {
  const { separate, joined } = getExactTerms(words);
  return query.separate !== "" && (separate === query.separate || joined === query.joined);
};

const hasAllWords = (words: readonly IndexedWord[], query: ParsedQuery): boolean =>
  query.words.every(({ terms }) => words.some(({ term }) => terms.has(term)));

/** Returns how close a record that was found is to the query. */
export const getCloseness = (texts: readonly RecordWords[], query: ParsedQuery): Closeness => {
  const names = texts.filter(({ field }) => field === "names");
  const labels = texts.filter(({ field }) => field === "label");
  if ([...names, ...labels].some(({ listWords }) => isExactName(listWords(), query.exact))) return "exact-name";
  return names.some(({ listWords }) => hasAllWords(listWords(), query)) ? "name" : "words";
};

/** Compares how close two records are. */
export const compareCloseness = (a: Closeness, b: Closeness): number =>
  closenessOrder.indexOf(a) - closenessOrder.indexOf(b);
