import { compareDates } from "../index.ts";
import type { Event, Reference } from "../index.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import {
  addNotes,
  addSupports,
  createItem,
  createPhrase,
  formatTemplate,
  joinPhrases,
  type AnswerItem,
} from "./claim.ts";
import { findEventDate } from "./event-dates.ts";
import { buildEventSentence } from "./event-sentences.ts";
import { describeSentence, type NotedSentence } from "./noted-sentence.ts";
import { getEventName } from "./names.ts";
import { resolveMechanism } from "./subjects.ts";
import { describeBasis, readField, type FieldValue } from "./fields.ts";
import { listSessions } from "./sessions.ts";

/** A session of a mechanism. Its sentence says what it is, its number, how it stands, when and where. */
export interface SeriesEntry extends AnswerItem {
  /** The session. */
  readonly event: Reference<"event">;
  /** Its number in the series; undefined if the record has none. */
  readonly ordinal: number | undefined;
  /** Its date (EDTF); undefined if there is none. */
  readonly date: string | undefined;
}

/** Numbers of a series that no event of the record has. That they were held is not said, nor that they were not. */
export interface SeriesGap extends AnswerItem {
  /** The first missing number. */
  readonly first: number;
  /** The last missing number. */
  readonly last: number;
}

/**
 * The sessions of a mechanism that the record has, and the numbers that it lacks. An event that only a rejected reading makes a session
 * is not among them.
 */
export interface Series {
  /** The sessions with a number, by number. */
  readonly numbered: readonly SeriesEntry[];
  /** Those without one: by date, then those without a date. */
  readonly unnumbered: readonly SeriesEntry[];
  /** The numbers below the highest one that no session has. */
  readonly gaps: readonly SeriesGap[];
}

/** The number of an anniversary counts years: it is not that of a session. */
const readOrdinal = (event: Event): FieldValue<number> | undefined =>
  readField(event, "/type", event.type).values.some(({ value }) => value === "anniversary")
    ? undefined
    : readField(event, "/ordinal", event.ordinal).values[0];

/** Adds the number of a session to its sentence, unless its name has it. */
const addOrdinal = ({ phrase, noted }: NotedSentence, ordinal: FieldValue<number> | undefined): NotedSentence => {
  if (!ordinal) return { phrase, noted };
  const { value, supports } = ordinal;
  const isNamed = phrase.en.includes(`${value}th`);
  const words = isNamed
    ? { en: "", fr: "" }
    : { en: `, as session ${value} of its series`, fr: `, comme session ${value} de sa série` };
  return {
    phrase: joinPhrases([phrase, createPhrase(words, supports)], ""),
    noted: [...noted, { field: "ordinal", values: [ordinal] }],
  };
};

const createEntry = (event: Event, membership: FieldValue<string>): SeriesEntry => {
  const ordinal = readOrdinal(event);
  const { phrase, noted } = addOrdinal(buildEventSentence(event), ordinal);
  const sentence = describeSentence({ phrase, noted: [...noted, { field: "series", values: [membership] }] });
  return {
    ...createItem(addSupports(sentence, membership.supports)),
    event: `event/${event.id}`,
    ordinal: ordinal?.value,
    date: findEventDate(event),
  };
};

const describeRange = (from: number, to: number) => ({
  en: from === to ? `no session ${from}` : `no session ${from} to ${to}`,
  fr: from === to ? `aucune session ${from}` : `aucune session de ${from} à ${to}`,
});

/** Lists the numbers that are missing before the ordinal of each session. */
const listGaps = (
  sessions: readonly { readonly event: Event; readonly ordinal: FieldValue<number> }[],
): SeriesGap[] => {
  let last = 0;
  return sessions.flatMap(({ event, ordinal }): SeriesGap[] => {
    const { value, supports } = ordinal;
    const [from, to] = [last + 1, value - 1];
    last = Math.max(last, value);
    if (from > to) return [];
    const range = createPhrase(describeRange(from, to));
    const next = addNotes(createPhrase(getEventName(event), supports), [describeBasis(ordinal)]);
    const sentence = formatTemplate(
      {
        en: `The record has {range} before number ${value}, {next}; it does not say whether they were held`,
        fr: `La base n’a {range} avant le numéro ${value}, {next} ; elle ne dit pas si elles ont eu lieu`,
      },
      { range, next },
    );
    return [{ ...createItem(sentence), first: from, last: to }];
  });
};

/** Undated ones come last. */
const compareEntries = (a: SeriesEntry, b: SeriesEntry): number => {
  if (a.date === undefined || b.date === undefined) return Number(a.date === undefined) - Number(b.date === undefined);
  return compareDates(a.date, b.date);
};

/**
 * Returns the sessions of a mechanism with their numbers, and the gaps between them.
 *
 * @param mechanism - The mechanism, such as a series of dialogues.
 * @returns The series.
 * @throws RangeError if it is not a mechanism.
 * @example
 * getSeries("mechanism/defence-policy-dialogue").gaps.map(({ first, last }) => [first, last]); // => [[1, 9]]
 */
export const getSeries = (mechanism: RecordOrReference<"mechanism">): Series => {
  const reference = resolveMechanism(mechanism);
  const sessions = listSessions(reference).map((session) => ({ ...session, ordinal: readOrdinal(session.event) }));
  const numbered = sessions
    .flatMap(({ ordinal, ...session }) => (ordinal ? [{ ...session, ordinal }] : []))
    .toSorted((a, b) => a.ordinal.value - b.ordinal.value);
  return {
    numbered: numbered.map(({ event, membership }) => createEntry(event, membership)),
    unnumbered: sessions
      .filter(({ ordinal }) => ordinal === undefined)
      .map(({ event, membership }) => createEntry(event, membership))
      .toSorted(compareEntries),
    gaps: listGaps(numbered),
  };
};
