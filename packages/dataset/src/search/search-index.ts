import { indexCodePoints } from "@vnjp/engine/text/code-points";
import type { Label, Reference } from "../../generated/types.ts";
import type { PackedTerms } from "./packed-terms.ts";

/** Where words of a record can be, the most telling first. */
export const searchFields = ["names", "label", "contents", "quotes", "sentences", "id"] as const;

export type SearchField = (typeof searchFields)[number];

/**
 * Words of a record, as short as they can be written.
 *
 * - `[pointer]`: its label in a language, or its id.
 * - `[pointer, words]`: another value.
 * - `[pointer, text, start, end]`: a range of a text, which is the position of its edition in `texts`. The pointer is that of the
 *   fact that quotes it, or empty for a sentence of a dispatch.
 * - `[pointer, text, start, end, words]`: a published quote of a withheld text.
 */
export type SearchedText =
  | readonly [pointer: string]
  | readonly [pointer: string, words: string]
  | readonly [pointer: string, text: number, start: number, end: number]
  | readonly [pointer: string, text: number, start: number, end: number, words: string];

/** A record as the index has it. */
export interface SearchedRecord {
  readonly reference: Reference;
  readonly label: Label;
  /** The sentence of its summary. */
  readonly sentence: Pick<Label, "en" | "fr">;
  /** Its dates (EDTF), the one to go by first; absent if records of its kind have none. */
  readonly dates?: readonly string[];
  /** Dates (EDTF) that limit a date without an end: after the last day that one leaves, the record has no date. Absent if there are none. */
  readonly limits?: readonly string[];
  /** The positions of the topics, people, organizations and places that it is about. */
  readonly about: readonly number[];
  readonly fields: { readonly [F in SearchField]?: readonly SearchedText[] };
}

/** What the package ships as `search-index.json`, for `createSearch` of the same release: its layout may change in any release. */
export interface SearchIndex {
  /** The version of the data. */
  readonly version: string;
  /** The number of its layout. */
  readonly layout: number;
}

/** The layout that this code reads. A page can have an older index than its code. */
export const currentLayout = 3;

/** The content of a search index, unpacked. */
export interface IndexContent extends SearchIndex {
  /** The editions that are quoted, each with its characters; null if the text is withheld. */
  readonly texts: readonly (readonly [edition: string, characters: string | null])[];
  /** The words that the record also writes as two, such as “hanoi”. */
  readonly joinedTerms: readonly string[];
  readonly records: readonly SearchedRecord[];
  /** The index of MiniSearch. Its documents are the positions of the records. */
  readonly terms: PackedTerms;
}

/** Words of a record, and where they are. */
export interface LocatedWords {
  readonly words: string;
  /** The JSON Pointer of the fact or field, as a citation has it; absent for a label, an id and a sentence of a dispatch. */
  readonly pointer?: string;
  /** The JSON Pointer of the words in the record; absent for a range of a text. */
  readonly valuePointer?: string;
  /** The edition of a text, and the range in it, in Unicode code points; absent for a value. */
  readonly span?: { readonly text: string; readonly start: number; readonly end: number };
}

const getLabelOrId = ({ reference, label }: SearchedRecord, pointer: string): string =>
  pointer === "/id"
    ? reference.slice(reference.indexOf("/") + 1)
    : (Object.entries(label).find(([language]) => pointer === `/label/${language}`)?.[1] ?? "");

/**
 * Returns the pointer of the fact that a value belongs to, or of the field if it is in no fact. Names of fields and keys take
 * turns in a pointer, and no field of a record is called as the parts of a fact are.
 */
const getFactPointer = (valuePointer: string): string =>
  /^(?:\/[^/]+\/[^/]+)+?(?=\/(?:value|evidence)\/)/.exec(valuePointer)?.[0] ?? valuePointer;

/** Returns the words of a text of a record, and where they are. */
export const locateWords = (
  { texts }: Pick<IndexContent, "texts">,
  record: SearchedRecord,
  searched: SearchedText,
): LocatedWords => {
  if (searched.length === 1) return { words: getLabelOrId(record, searched[0]), valuePointer: searched[0] };
  if (searched.length === 2)
    return { words: searched[1], pointer: getFactPointer(searched[0]), valuePointer: searched[0] };
  const [pointer, position, start, end, quote] = searched;
  const [text, characters] = texts[position] ?? ["", null];
  return {
    words: quote ?? indexCodePoints(characters ?? "").slice(start, end),
    ...(pointer !== "" && { pointer }),
    span: { text, start, end },
  };
};
