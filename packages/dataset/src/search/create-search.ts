import type { Kind, Label, Reference } from "../../generated/types.ts";
import { compareText } from "../compare-text.ts";
import { compareCloseness, getCloseness, type Closeness } from "./closeness.ts";
import { parseQuery } from "./parse-query.ts";
import { createListRecordWords } from "./record-words.ts";
import { readPackedRecord, type PackedIndex } from "./packed-record.ts";
import { currentLayout, type IndexContent, type SearchedRecord, type SearchIndex } from "./search-index.ts";
import { createCondition, getKind, type SearchOptions } from "./search-options.ts";
import type { InRange } from "../options/in-range.ts";
import { selectExcerpts, type Excerpt } from "./select-excerpts.ts";
import { loadTermIndex, type TermIndex } from "./term-index.ts";

/** A record of one kind that a query found. */
export interface SearchHitOfKind<K extends Kind> {
  /** The record. */
  readonly reference: Reference<K>;
  /** Its kind. */
  readonly kind: K;
  /** Its label, in each language that it has. */
  readonly label: Label;
  /** The sentence that `getSummary` gives, never firmer than its facts. */
  readonly sentence: Label;
  /** Its date (EDTF), the one to go by if it has several; undefined if there is none. */
  readonly date: string | undefined;
  /** Whether its date lies surely between `from` and `to`, or only possibly, because it is rough or not known. Surely if neither was asked for. */
  readonly inRange: InRange;
  /** How it was found: by a whole name, within one name, or by words elsewhere. */
  readonly closeness: Closeness;
  /** How well the words fit: more is better, among hits of one search with the same closeness. */
  readonly score: number;
  /** The fewest names, labels, contents, quotes and sentences that together have all words of the query. */
  readonly excerpts: readonly Excerpt[];
}

/** A record that a query found. Its `kind` says of which kind its `reference` is. */
export type SearchHit<K extends Kind = Kind> = { readonly [Each in K]: SearchHitOfKind<Each> }[K];

/** Searches the records of an index. It throws a RangeError if the query is no text, or if an option is not one. */
export type Search = (query: string, options?: SearchOptions) => readonly SearchHit[];

/** How much a word counts by where it is. */
const boost = { names: 6, label: 3, contents: 2, quotes: 1, sentences: 1, id: 0.5 };

/** Another engine may compute the last digits of a score differently. */
const roundScore = (score: number): number => Math.round(score * 1000) / 1000;

interface RankedRecord {
  readonly record: SearchedRecord;
  readonly kind: Kind;
  readonly inRange: InRange;
  readonly closeness: Closeness;
  readonly score: number;
}

const compareRanks = (a: RankedRecord, b: RankedRecord): number =>
  compareCloseness(a.closeness, b.closeness) ||
  (a.closeness === "words" ? 0 : Number(b.kind === "person") - Number(a.kind === "person")) ||
  b.score - a.score ||
  compareText(a.record.reference, b.record.reference);

/** Finds the records that have all words of a query. If there are none, every word of it may have a typo. */
const findRecords = (query: string, index: TermIndex, joinedTerms: ReadonlySet<string>) => {
  const find = (typos: "if-unknown" | "always") => {
    const parsed = parseQuery(query, { index, joinedTerms, typos });
    const queries = parsed.words.map((word) => word.query);
    return { parsed, found: queries.length === 0 ? [] : index.search({ combineWith: "AND", queries, boost }) };
  };
  const first = find("if-unknown");
  return first.found.length > 0 ? first : find("always");
};

function assertLayout(index: SearchIndex): asserts index is PackedIndex {
  if (index.layout !== currentLayout)
    throw new RangeError(`the search index has the layout ${index.layout}, and this code reads ${currentLayout}`);
}

/**
 * Creates the search of an index, which imports no record: a page loads `search-index.json` when people begin to search, and
 * gives it to this function.
 *
 * @param index - The content of `@vnjp/dataset/search-index.json`.
 * @returns The function that searches it. See {@link search}.
 * @throws RangeError if the index is of another layout, because it is of another release.
 * @example
 * createSearch(searchIndex)("Ha Noi", { kind: "place" }).map(({ reference }) => reference); // => ["place/ha-noi"]
 */
export const createSearch = (index: SearchIndex): Search => {
  assertLayout(index);
  const content: IndexContent = { ...index, records: index.records.map(readPackedRecord) };
  const terms = loadTermIndex(index.terms);
  const listWords = createListRecordWords(content);
  const joinedTerms = new Set(index.joinedTerms);
  return (query, options = {}) => {
    // Programs without types pass anything.
    if (typeof query !== "string")
      throw new RangeError(
        `the query is ${JSON.stringify(query)}, which is no text: write it as a text, such as "2020"`,
      );
    const condition = createCondition(options, content);
    const { parsed, found } = findRecords(query, terms, joinedTerms);
    return found
      .flatMap(({ id, score }): RankedRecord[] => {
        const record = content.records[id as number];
        const inRange = record && condition(record);
        if (!record || !inRange) return [];
        const closeness = getCloseness(listWords(record), parsed);
        return [{ record, kind: getKind(record), inRange, closeness, score: roundScore(score) }];
      })
      .toSorted(compareRanks)
      .slice(0, options.limit)
      .map(({ record, ...rank }) => {
        const hit = {
          reference: record.reference,
          label: record.label,
          sentence: record.sentence,
          date: record.dates?.[0],
          ...rank,
          excerpts: selectExcerpts(listWords(record), parsed.words),
        };
        // The kind is that of the reference, which a compiler cannot see.
        return hit as SearchHit;
      });
  };
};
