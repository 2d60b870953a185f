import type { Label, Reference } from "../../generated/types.ts";
import { searchFields, type IndexContent, type SearchedRecord, type SearchedText } from "./search-index.ts";

type Sentence = SearchedRecord["sentence"];

/**
 * A record of an index, as short as it can be written: without the names of its parts, and without what every record has, its id and
 * its label as words. In its sentence, `{}` stands for its label.
 */
export type PackedRecord = readonly [
  reference: Reference,
  label: Label,
  sentence: Sentence,
  about: readonly number[],
  /** The texts by the position of their field. */
  fields: readonly (readonly SearchedText[])[],
  dates?: readonly string[],
  /** Only with dates. */
  limits?: readonly string[],
];

/** The content of a search index, as it is written. */
export interface PackedIndex extends Omit<IndexContent, "records"> {
  readonly records: readonly PackedRecord[];
}

/** The kinds whose labels are names. The label of any other record describes it. */
export const namedKinds: readonly string[] = [
  "agreement",
  "mechanism",
  "person",
  "organization",
  "post",
  "place",
  "topic",
];

const mapSentence = (sentence: Sentence, map: (text: string, language: "en" | "fr") => string): Sentence => ({
  en: map(sentence.en, "en"),
  fr: map(sentence.fr, "fr"),
});

/** Packs a record. */
export const packRecord = ({
  reference,
  label,
  sentence,
  about,
  fields,
  dates,
  limits,
}: SearchedRecord): PackedRecord => {
  const shortened = mapSentence(sentence, (text, language) => text.replace(label[language], "{}"));
  const texts = searchFields.map((field) => (fields[field] ?? []).filter((text) => text.length > 1));
  const packed = [
    reference,
    label,
    shortened,
    about,
    texts.slice(0, texts.findLastIndex((each) => each.length > 0) + 1),
  ] as const;
  if (!dates) return packed;
  return limits ? [...packed, dates, limits] : [...packed, dates];
};

/** Unpacks a record. */
export const readPackedRecord = ([
  reference,
  label,
  sentence,
  about,
  texts,
  dates,
  limits,
]: PackedRecord): SearchedRecord => {
  const labels = Object.keys(label).map((language): SearchedText => [`/label/${language}`]);
  const labelField = namedKinds.includes(reference.slice(0, reference.indexOf("/"))) ? "names" : "label";
  const fields = searchFields.flatMap((field, position): [string, readonly SearchedText[]][] => {
    const known: readonly SearchedText[] = field === "id" ? [["/id"]] : field === labelField ? labels : [];
    const all = [...(texts[position] ?? []), ...known];
    return all.length === 0 ? [] : [[field, all]];
  });
  return {
    reference,
    label,
    sentence: mapSentence(sentence, (text, language) => text.replace("{}", () => label[language])),
    ...(dates && { dates }),
    ...(limits && { limits }),
    about,
    fields: Object.fromEntries(fields),
  };
};
