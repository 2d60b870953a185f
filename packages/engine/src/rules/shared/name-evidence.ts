import { getReference, listPrintedNames, listRecords, type Corpus, type RecordOfKind } from "../../corpus/index.ts";
import { foldText } from "../../text/index.ts";

const namedKinds = ["person", "organization", "post", "mechanism"] as const;

export type NamedKind = (typeof namedKinds)[number];

type NamedRecord = RecordOfKind<NamedKind>;

const isNamedRecord = (record: { readonly kind: string }): record is NamedRecord =>
  namedKinds.some((kind) => kind === record.kind);

/** Words and stems: a passage names the entity if it contains all of them. */
type NamePattern = readonly string[];

/**
 * A folded text with a space around each word, so that a search finds whole words and stems. A vice-minister is no minister,
 * and “Vietnam+” keeps its plus: without it, it would be in every “vietnamien”.
 */
const padWords = (text: string): string =>
  ` ${foldText(text.replaceAll(/(?<=\p{Ll})\+/gu, "plus"))
    .replaceAll(/(?<!\p{L})vice-/gu, "vice")
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")} `;

const minWordLength = 4;

/** From this length on, a word shares more than five letters with those related to it: “départ” is no “département”. */
const longWordLength = 10;

/** The words that identify a name: not “de la” in “ministère de la Défense”, which is in many names. */
const listKeyWords = (name: string): string[] => {
  const all = padWords(name)
    .split(" ")
    .filter((word) => word !== "");
  const long = all.filter((word) => word.length >= minWordLength);
  return long.length > 0 ? long : all;
};

/** The part of a word that related words share: “japonaise” begins like “Japon”, and “chinoise” like “Chine”. */
const getStem = (word: string): string => {
  if (word.length <= minWordLength || word.endsWith("plus")) return ` ${word} `;
  const maxLength = word.length < longWordLength ? 5 : 7;
  return ` ${word.slice(0, Math.min(maxLength, Math.max(minWordLength, word.length - 2)))}`;
};

const listNames = (record: NamedRecord): string[] => [
  ...listPrintedNames(record).map(({ value }) => value.name),
  record.label.fr,
];

const listTitles = (person: string, corpus: Corpus): string[] =>
  [...listRecords(corpus, "membership")]
    .filter((membership) => Object.values(membership.member).some((fact) => "value" in fact && fact.value === person))
    .flatMap((membership) =>
      Object.values(membership.title ?? {}).flatMap((fact) => ("value" in fact ? [fact.value.wording] : [])),
    );

const listNameWords = (person: RecordOfKind<"person">): string[] => listNames(person).flatMap(listKeyWords);

/** A name that several people share identifies none of them: half of Viet Nam is called Nguyễn. */
const listDistinctiveWords = (person: RecordOfKind<"person">, corpus: Corpus): string[] => {
  const others = new Set(
    [...listRecords(corpus, "person")].filter(({ id }) => id !== person.id).flatMap(listNameWords),
  );
  const words = [...new Set(listNameWords(person))];
  const distinctive = words.filter((word) => !others.has(word));
  return distinctive.length > 0 ? distinctive : words;
};

/** A person is named by one distinctive word; any other entity by all the words of one of its names. */
const buildNamePatterns = (record: NamedRecord, corpus: Corpus): readonly NamePattern[] =>
  record.kind === "person"
    ? listDistinctiveWords(record, corpus).map((word) => [` ${word} `])
    : listNames(record).map((name) => listKeyWords(name).map(getStem));

interface NameEvidence {
  readonly byName: readonly NamePattern[];
  readonly byTitle: readonly NamePattern[];
}

const evidenceByCorpus = new WeakMap<Corpus, Map<string, NameEvidence>>();

const noEvidence: NameEvidence = { byName: [], byTitle: [] };

const getNameEvidence = (reference: string, corpus: Corpus): NameEvidence => {
  const evidenceByReference = evidenceByCorpus.get(corpus) ?? new Map<string, NameEvidence>();
  evidenceByCorpus.set(corpus, evidenceByReference);
  const cached = evidenceByReference.get(reference);
  if (cached) return cached;
  const record = corpus.records.get(reference);
  const evidence =
    record && isNamedRecord(record)
      ? {
          byName: buildNamePatterns(record, corpus),
          byTitle: record.kind === "person" ? listTitles(reference, corpus).map((title) => [padWords(title)]) : [],
        }
      : noEvidence;
  evidenceByReference.set(reference, evidence);
  return evidence;
};

const matchPatterns = (patterns: readonly NamePattern[], passage: string): readonly NamePattern[] =>
  patterns.filter((pattern) => pattern.every((part) => passage.includes(part)));

const findNamedPersons = (passage: string, corpus: Corpus): string[] =>
  [...listRecords(corpus, "person")]
    .map(getReference)
    .filter((reference) => matchPatterns(getNameEvidence(reference, corpus).byName, passage).length > 0);

/** Whether a title in a passage belongs to another person whom the passage names. */
const isTitleOfAnother = ([title]: NamePattern, passage: string, corpus: Corpus): boolean =>
  findNamedPersons(passage, corpus).some((other) =>
    getNameEvidence(other, corpus).byTitle.some(([otherTitle]) => otherTitle === title),
  );

/** Whether a text contains the name of an entity. */
export const isNamedExplicitly = (reference: string, text: string, corpus: Corpus): boolean =>
  matchPatterns(getNameEvidence(reference, corpus).byName, padWords(text)).length > 0;

/** Whether a text names an entity, or refers to a person by a printed title that no other person named there has. */
export const isMentioned = (reference: string, text: string, corpus: Corpus): boolean => {
  const passage = padWords(text);
  const titles = matchPatterns(getNameEvidence(reference, corpus).byTitle, passage);
  return (
    isNamedExplicitly(reference, text, corpus) || titles.some((title) => !isTitleOfAnother(title, passage, corpus))
  );
};

/** The entities of a kind that a text mentions. */
export const findMentionedEntities = (text: string, kind: NamedKind, corpus: Corpus): string[] =>
  [...listRecords(corpus, kind)].map(getReference).filter((reference) => isMentioned(reference, text, corpus));

/** The kind of an entity that has a recorded name; undefined for any other reference. */
export const findNamedKind = (reference: string, corpus: Corpus): NamedKind | undefined => {
  const record = corpus.records.get(reference);
  return record && isNamedRecord(record) && getNameEvidence(reference, corpus).byName.length > 0
    ? record.kind
    : undefined;
};
