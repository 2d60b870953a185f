import {
  locateWords,
  searchFields,
  type LocatedWords,
  type SearchedRecord,
  type SearchField,
  type IndexContent,
} from "./search-index.ts";
import { createSplitWords, type IndexedWord } from "./words.ts";

/** Words of a record, split. */
export interface SplitText {
  readonly field: SearchField;
  readonly located: LocatedWords;
  readonly words: readonly IndexedWord[];
}

/** Lists the words of a record, the most telling first. */
export type ListRecordWords = (record: SearchedRecord) => readonly SplitText[];

/** Creates the function that lists the words of a record of an index. It splits a record once, when it is first found. */
export const createListRecordWords = (index: IndexContent): ListRecordWords => {
  const split = createSplitWords(index.joinedTerms);
  const known = new Map<SearchedRecord, readonly SplitText[]>();
  return (record) => {
    const texts =
      known.get(record) ??
      searchFields.flatMap((field) =>
        (record.fields[field] ?? []).map((searched) => {
          const located = locateWords(index, record, searched);
          return { field, located, words: split(located.words) };
        }),
      );
    known.set(record, texts);
    return texts;
  };
};
