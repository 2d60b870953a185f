import {
  locateWords,
  searchFields,
  type LocatedWords,
  type SearchedRecord,
  type SearchField,
  type SearchedText,
  type IndexContent,
} from "./search-index.ts";
import { createSplitWords, type IndexedWord } from "./words.ts";

/** Words of a record, which are split when they are first needed. */
export interface RecordWords {
  readonly field: SearchField;
  readonly located: LocatedWords;
  readonly listWords: () => readonly IndexedWord[];
}

/** Lists the words of a record by field, the most telling first. */
export type ListRecordWords = (record: SearchedRecord) => readonly RecordWords[];

/** Creates the function that lists the words of the records of an index. It splits nothing twice. */
export const createListRecordWords = (index: IndexContent): ListRecordWords => {
  const split = createSplitWords(index.joinedTerms);
  const createRecordWords = (record: SearchedRecord, field: SearchField, searched: SearchedText): RecordWords => {
    const located = locateWords(index, record, searched);
    let words: readonly IndexedWord[] | undefined;
    return { field, located, listWords: () => (words ??= split(located.words)) };
  };
  const known = new Map<SearchedRecord, readonly RecordWords[]>();
  return (record) => {
    const words =
      known.get(record) ??
      searchFields.flatMap((field) => (record.fields[field] ?? []).map((one) => createRecordWords(record, field, one)));
    known.set(record, words);
    return words;
  };
};
