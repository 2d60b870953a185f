// Builds the search index of the package. It uses the functions of the package, which import the data.
import { getSummary } from "../src/answers/index.ts";
import { records, version } from "../src/index.ts";
import { toReference } from "../src/records/to-reference.ts";
import {
  currentLayout,
  locateWords,
  searchFields,
  type SearchedRecord,
  type SearchField,
  type IndexContent,
} from "../src/search/search-index.ts";
import { packRecord, type PackedIndex } from "../src/search/packed-record.ts";
import { buildTermIndex, type TermDocument } from "../src/search/term-index.ts";
import { createSplitWords, splitWords, type SplitWords } from "../src/search/words.ts";
import { collectSearchedTexts } from "./searched-texts.ts";
import { indexSubjects, listSearchDates, listSearchLimits } from "./search-subjects.ts";

type Texts = IndexContent["texts"];

/** Builds the records of an index, as a search sees them. */
export const buildRecords = (texts: Texts): readonly SearchedRecord[] => {
  const subjects = indexSubjects();
  const positions = new Map(records.map((record, position) => [toReference(record), position] as const));
  return records.map((record) => {
    const reference = toReference(record);
    const dates = listSearchDates(record);
    const limits = listSearchLimits(record);
    return {
      reference,
      label: record.label,
      sentence: getSummary(reference).sentence,
      ...(dates && { dates }),
      ...(limits.length > 0 && { limits }),
      about: (subjects.get(reference) ?? []).flatMap((subject) => positions.get(subject) ?? []),
      fields: collectSearchedTexts(record, texts),
    };
  });
};

/** The kinds whose names are often written as one word or as two: “Ha Noi”, “Viet Nam”. */
const isPlaceOrState = ({ reference }: SearchedRecord): boolean => /^(?:place|organization)\//.test(reference);

/** Collects the words that are written as one and as two somewhere, and the names of places and states that have two words. */
const collectJoinedTerms = (searched: readonly SearchedRecord[], texts: Texts): readonly string[] => {
  const [single, double] = [new Set<string>(), new Set<string>()];
  for (const record of searched)
    for (const field of searchFields)
      for (const one of record.fields[field] ?? []) {
        const { words } = locateWords({ texts }, record, one);
        const isTwoWords = field === "names" && isPlaceOrState(record) && /^[^\s-]+ [^\s-]+$/u.test(words);
        const addPair = (term: string, gap: string): false => {
          if (gap === " ") double.add(term);
          if (isTwoWords) single.add(term);
          return false;
        };
        for (const { term } of splitWords(words, addPair)) single.add(term);
      }
  return [...double].filter((term) => single.has(term)).toSorted();
};

/** Builds what MiniSearch indexes of a record. */
const buildDocument = (record: SearchedRecord, position: number, texts: Texts, split: SplitWords): TermDocument => {
  const fields: [SearchField, string][] = [];
  const known = new Set<string>();
  for (const field of searchFields) {
    const found = (record.fields[field] ?? []).flatMap((one) => split(locateWords({ texts }, record, one).words));
    // An id repeats the words of the label, and its hyphens join nothing.
    const terms = found
      .filter(({ term, role }) => field !== "id" || (role !== "joined" && !known.has(term)))
      .map(({ term }) => term);
    if (terms.length > 0) fields.push([field, terms.join(" ")]);
    for (const term of terms) known.add(term);
  }
  return { position, ...Object.fromEntries(fields) };
};

/** Builds the search index, from the editions of the texts with their characters, or null for a withheld one. */
export const buildSearchIndex = (texts: Texts): PackedIndex => {
  const searched = buildRecords(texts);
  const joinedTerms = collectJoinedTerms(searched, texts);
  const split = createSplitWords(joinedTerms);
  const documents = searched.map((record, position) => buildDocument(record, position, texts, split));
  return {
    version,
    layout: currentLayout,
    texts,
    joinedTerms,
    records: searched.map(packRecord),
    terms: buildTermIndex(documents),
  };
};
