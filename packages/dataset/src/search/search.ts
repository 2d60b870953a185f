import index from "#search-index" with { type: "json" };
import { createSearch, type Search, type SearchHit } from "./create-search.ts";
import type { SearchOptions } from "./search-options.ts";

let searchIndex: Search | undefined;

/**
 * Searches the records: names, labels, statements, quotes, and the texts of the dispatches. A hit has all words of the query, in
 * any order, each as a word or as the beginning of one. Case, diacritics, the width of letters, the two kinds of kana and the
 * endings of plurals make no difference; nor do the spaces in “Ha Noi” and 河野 太郎. A word that begins no word of the index
 * may have one wrong letter, or two in the wrong order; so may any word of the query if no record has them all.
 *
 * The hits with a name or label that is the query come first, then those with all its words in one name; of these, people first.
 *
 * @param query - What people type, in any script. An empty query finds nothing.
 * @param options - Which records it may find.
 * @returns The hits, the best first.
 * @throws RangeError if the query is no text, if there is no such option, or if it names no kind, no record of its kind, or no date.
 * @example
 * search("Kiyoshi Serisawa", { limit: 1 }).map(({ reference }) => reference); // => ["person/serizawa-kiyoshi"]
 */
export const search = (query: string, options: SearchOptions = {}): readonly SearchHit[] => {
  searchIndex ??= createSearch(index);
  return searchIndex(query, options);
};
