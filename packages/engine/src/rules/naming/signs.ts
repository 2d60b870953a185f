import { recordsOf, refOf, type Corpus, type Fact, type RecordOf } from "../../corpus/index.ts";
import { folded } from "../../text/index.ts";

const namedKinds = ["person", "organization", "post", "mechanism"] as const;

export type NamedKind = (typeof namedKinds)[number];

type Named = RecordOf<NamedKind>;

const isNamed = (record: { readonly kind: string }): record is Named => namedKinds.some((kind) => kind === record.kind);

/** Pieces, all of which have to stand in a passage for it to speak of somebody: words, or how words begin. */
type Sign = readonly string[];

/** Words with one space on each side, so that whole words are found, and how a word begins. A vice-minister is no minister. */
const spaced = (text: string): string =>
  ` ${folded(text)
    .replaceAll(/(?<!\p{L})vice-/gu, "vice")
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")} `;

const shortestWord = 4;

/** The words by which a name is known: “de la” of “ministère de la Défense” is in every other name too. */
const wordsOf = (name: string): string[] => {
  const all = spaced(name)
    .split(" ")
    .filter((word) => word !== "");
  const long = all.filter((word) => word.length >= shortestWord);
  return long.length > 0 ? long : all;
};

/** So much of a word tells it: “japonaise” begins as “Japon” does, and “chinoise” as “Chine”. */
const opening = (word: string): string =>
  word.length <= shortestWord ? ` ${word} ` : ` ${word.slice(0, Math.min(5, Math.max(shortestWord, word.length - 2)))}`;

const namesOf = (record: Named): string[] => [
  ...Object.values<Fact>(record.names ?? {}).flatMap(({ value }) =>
    typeof value === "object" && value !== null && "name" in value ? [String(value.name)] : [],
  ),
  record.label.fr,
];

const titlesOf = (person: string, corpus: Corpus): string[] =>
  [...recordsOf(corpus, "membership")]
    .filter((membership) => Object.values(membership.member).some((fact) => "value" in fact && fact.value === person))
    .flatMap((membership) =>
      Object.values(membership.title ?? {}).flatMap((fact) => ("value" in fact ? [fact.value.wording] : [])),
    );

const wordsOfNames = (person: RecordOf<"person">): string[] => namesOf(person).flatMap(wordsOf);

/** What several persons are called tells none of them: half of Viet Nam is called Nguyễn. */
const ownWordsOf = (person: RecordOf<"person">, corpus: Corpus): string[] => {
  const others = new Set([...recordsOf(corpus, "person")].filter(({ id }) => id !== person.id).flatMap(wordsOfNames));
  const words = [...new Set(wordsOfNames(person))];
  const own = words.filter((word) => !others.has(word));
  return own.length > 0 ? own : words;
};

/** How words can speak of somebody: by a word of his name; of a body, by the words of one of its names. */
const signsByName = (record: Named, corpus: Corpus): readonly Sign[] =>
  record.kind === "person"
    ? ownWordsOf(record, corpus).map((word) => [` ${word} `])
    : namesOf(record).map((name) => wordsOf(name).map(opening));

interface Signs {
  readonly byName: readonly Sign[];
  readonly byTitle: readonly Sign[];
}

const known = new WeakMap<Corpus, Map<string, Signs>>();

const none: Signs = { byName: [], byTitle: [] };

const signsOf = (reference: string, corpus: Corpus): Signs => {
  const ofCorpus = known.get(corpus) ?? new Map<string, Signs>();
  known.set(corpus, ofCorpus);
  const read = ofCorpus.get(reference);
  if (read) return read;
  const record = corpus.records.get(reference);
  const signs =
    record && isNamed(record)
      ? {
          byName: signsByName(record, corpus),
          byTitle: record.kind === "person" ? titlesOf(reference, corpus).map((title) => [spaced(title)]) : [],
        }
      : none;
  ofCorpus.set(reference, signs);
  return signs;
};

const stands = (signs: readonly Sign[], passage: string): readonly Sign[] =>
  signs.filter((sign) => sign.every((piece) => passage.includes(piece)));

const holders = (passage: string, corpus: Corpus): string[] =>
  [...recordsOf(corpus, "person")]
    .map(refOf)
    .filter((reference) => stands(signsOf(reference, corpus).byName, passage).length > 0);

/** Whether a title that stands in a passage is that of another, whom it names beside it. */
const isOfAnother = ([title]: Sign, passage: string, corpus: Corpus): boolean =>
  holders(passage, corpus).some((other) => signsOf(other, corpus).byTitle.some(([one]) => one === title));

/** Whether words name somebody by name. */
export const isNamedIn = (reference: string, words: string, corpus: Corpus): boolean =>
  stands(signsOf(reference, corpus).byName, spaced(words)).length > 0;

/** Whether words name somebody, or call him by a printed title that is nobody else's who is named there. */
export const isCalledIn = (reference: string, words: string, corpus: Corpus): boolean => {
  const passage = spaced(words);
  const titles = stands(signsOf(reference, corpus).byTitle, passage);
  return isNamedIn(reference, words, corpus) || titles.some((title) => !isOfAnother(title, passage, corpus));
};

/** All of one kind whom words name, or call by a title of theirs. */
export const namedIn = (words: string, kind: NamedKind, corpus: Corpus): string[] =>
  [...recordsOf(corpus, kind)].map(refOf).filter((reference) => isCalledIn(reference, words, corpus));

/** Of which kind somebody is who has a name on record. */
export const kindNamed = (reference: string, corpus: Corpus): NamedKind | undefined => {
  const record = corpus.records.get(reference);
  return record && isNamed(record) && signsOf(reference, corpus).byName.length > 0 ? record.kind : undefined;
};
