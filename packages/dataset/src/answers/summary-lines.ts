import { getFieldLabel } from "./display.ts";
import {
  toCitation,
  type AnyRecord,
  type FactsByKey,
  type Kind,
  type Label,
  type Name,
  type Wording,
} from "../index.ts";
import { createItem, createPhrase, formatTemplate, type AnswerItem, type Phrase, type Words } from "./claim.ts";
import { describeDates, readDates } from "./dates.ts";
import { getCodeWords } from "./codes.ts";
import { describeValues, readField } from "./fields.ts";
import { formatDateWords } from "./grammar/date-words.ts";
import { conjugateParticiple, findFrenchNoun } from "./grammar/french-nouns.ts";
import { getLabel } from "./parties.ts";

/** A line of a summary. The sentence is the heading with the text. */
export interface SummaryLine extends AnswerItem {
  /** What the line is about: a field such as `date`, or a role such as `co-chair`. */
  readonly part: string;
  /** The heading, such as “When”. */
  readonly heading: Label;
  /** What follows the heading, with the marks of what is implied, external or not stated. */
  readonly text: Label;
}

/** Headings that a person expects, where the label of the field is another. */
const headings: Readonly<Record<string, Words>> = {
  date: { en: "When", fr: "Quand" },
  place: { en: "Where", fr: "Où" },
  type: { en: "What", fr: "Quoi" },
  status: { en: "Status", fr: "État" },
  holders: { en: "Held by", fr: "Titulaire" },
  posts: { en: "Post", fr: "Fonction" },
  memberships: { en: "Role", fr: "Rôle" },
  sessions: { en: "Session in the record", fr: "Session dans la base" },
  reports: { en: "In the record", fr: "Dans la base" },
  stage: { en: "Step", fr: "Étape" },
  years: { en: "Named as an area", fr: "Nommé comme domaine" },
};

const getHeading = (part: string, kind: Kind | undefined, heading: Words | undefined): Words =>
  heading ?? headings[part] ?? { en: getFieldLabel(part, kind), fr: getFieldLabel(part, kind, "fr") };

/** Makes a line; none if there is nothing to say. */
export const createLine = (
  part: string,
  phrase: Phrase | undefined,
  kind?: Kind,
  heading?: Words,
): readonly SummaryLine[] => {
  if (!phrase || phrase.en === "") return [];
  const words = getHeading(part, kind, heading);
  const sentence = formatTemplate(
    { en: "{heading}: {phrase}", fr: "{heading} : {phrase}" },
    { heading: createPhrase(words), phrase },
  );
  const { en, fr } = phrase;
  return [{ ...createItem(sentence), part, heading: { en: words.en, fr: words.fr }, text: { en, fr } }];
};

const removeWords = (text: string, words: string): string => {
  const [before = "", ...after] = text.split(words);
  const rest = after.join(words);
  // What follows within a line needs a comma, as the day of a holder does.
  const comma = before !== "" && /^ [^;(]/u.test(rest) ? "," : "";
  return `${before}${comma}${rest}`.replace(/^, /u, "").replace(/\.$/u, "");
};

/** Makes a line of an item of another answer, without words that the heading or the record say already. */
export const createItemLine = (
  part: string,
  { sentence, ...item }: AnswerItem,
  known: Words,
): readonly SummaryLine[] => {
  const text = { en: removeWords(sentence.en, known.en), fr: removeWords(sentence.fr, known.fr) };
  const supports = item.citations.map((citation) => ({ citation, basis: item.basis }));
  return createLine(part, createPhrase(text, supports));
};

const notStated: Words = { en: "not stated", fr: "non énoncé" };

/** Headings of fields that may have several values, if they have one or none. */
const singularHeadings: Readonly<Record<string, Words>> = {
  names: { en: "Name", fr: "Nom" },
  ranks: { en: "Rank", fr: "Grade" },
  topics: { en: "Topic", fr: "Thème" },
};

const getNotStatedWords = (heading: string): Words => ({
  ...notStated,
  fr: conjugateParticiple(notStated.fr, findFrenchNoun(heading) ?? { gender: "m", isPlural: false }),
});

/** Makes the line of a field of facts: its values, or that it is not stated; none if nobody looked for it. */
export const createFieldLine = <V>(
  record: AnyRecord,
  field: string,
  facts: FactsByKey<V> | undefined,
  format: (value: V) => Words,
): readonly SummaryLine[] => {
  const { values, silences } = readField(record, `/${field}`, facts);
  const heading = values.length > 1 ? undefined : singularHeadings[field];
  const phrase =
    values.length > 0
      ? describeValues(values, format)
      : silences.length > 0
        ? createPhrase(getNotStatedWords(getHeading(field, record.kind, heading).fr), silences)
        : undefined;
  return createLine(field, phrase, record.kind, heading);
};

/** Makes the line of a field of codes. */
export const createCodeLine = (record: AnyRecord, field: string, facts: FactsByKey<string> | undefined) =>
  createFieldLine(record, field, facts, getCodeWords);

/** Makes the line of a field of references. */
export const createReferenceLine = (record: AnyRecord, field: string, facts: FactsByKey<string> | undefined) =>
  createFieldLine(record, field, facts, getLabel);

/** Makes the line of a field of dates. */
export const createDateLine = (record: AnyRecord, field: string, facts: FactsByKey<string> | undefined) =>
  createLine(
    field,
    describeDates(
      readDates(record, `/${field}`, facts),
      getNotStatedWords(getHeading(field, record.kind, undefined).fr),
    ),
    record.kind,
  );

const formatDates = (date: string): Words => ({ en: formatDateWords(date, "en"), fr: formatDateWords(date, "fr") });

const formatWording = ({ wording }: Wording): Words => ({ en: `“${wording}”`, fr: `« ${wording} »` });

/** Makes the line of a field of several dates, such as the days on which somebody held a post. */
export const createDatesLine = (record: AnyRecord, field: string, facts: FactsByKey<string> | undefined) =>
  createFieldLine(record, field, facts, formatDates);

/** Makes the line of a field of wordings. */
export const createWordingLine = (record: AnyRecord, field: string, facts: FactsByKey<Wording> | undefined) =>
  createFieldLine(record, field, facts, formatWording);

/** Makes the line of the names: not their variants, such as misspellings. */
export const createNamesLine = (record: AnyRecord, facts: FactsByKey<Name> | undefined) =>
  createFieldLine(
    record,
    "names",
    Object.fromEntries(
      Object.entries(facts ?? {}).filter(([, fact]) => fact.basis === "not-stated" || fact.value.form !== "variant"),
    ),
    ({ name }) => ({ en: `“${name}”`, fr: `« ${name} »` }),
  );

/** Makes the line of a field that is no fact: the citation of the field supports it, in our words or in those of a page. */
export const createPlainLine = (
  record: AnyRecord,
  part: string,
  words: Words,
  basis: "implied" | "external",
  pointer = `/${part}`,
): readonly SummaryLine[] =>
  createLine(part, createPhrase(words, [{ citation: toCitation(record, pointer), basis }]), record.kind);
