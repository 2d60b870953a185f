import MiniSearch, { type Options } from "minisearch";
import { packTerms, readPackedTerms, type PackedTerms } from "./packed-terms.ts";
import { searchFields, type SearchField } from "./search-index.ts";

/** What MiniSearch indexes of a record: its terms by field, with spaces between them. */
export type TermDocument = { readonly position: number } & { readonly [F in SearchField]?: string };

/** The terms of the index, and the records that have them. */
export type TermIndex = MiniSearch<TermDocument>;

/** How MiniSearch reads documents and queries: both are made of terms already. */
const options: Options<TermDocument> = {
  idField: "position",
  fields: [...searchFields],
  tokenize: (terms) => terms.split(" "),
  processTerm: (term) => term,
};

/** Builds the term index of a package. */
export const buildTermIndex = (documents: readonly TermDocument[]): PackedTerms => {
  const terms = new MiniSearch(options);
  terms.addAll(documents);
  return packTerms(terms.toJSON());
};

/** Loads a term index that was built. Throws an Error if it is of another version of MiniSearch. */
export const loadTermIndex = (terms: PackedTerms): TermIndex =>
  MiniSearch.loadJS<TermDocument>(readPackedTerms(terms, searchFields), options);
