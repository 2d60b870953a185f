import type { Event } from "../index.ts";
import { addSupports, createPhrase, formatTemplate, joinPhrases, joinWords, type Phrase } from "./claim.ts";
import { listDistinctDates, readDates } from "./dates.ts";
import {
  describeClause,
  describeFurtherClauses,
  findSource,
  listClauseParts,
  listClauses,
  listUnnamedPlaces,
} from "./event-clauses.ts";
import { listPeopleParts, type PeoplePart } from "./event-people.ts";
import { listReportedStatuses } from "./event-statuses.ts";
import { createDateFormat } from "./event-verbs.ts";
import { isExternal, readField } from "./fields.ts";
import { conjugateParticiple } from "./grammar/french-nouns.ts";
import { getEventName, getPlaceWords, type EventName } from "./names.ts";
import { describeSentence, selectShortSentence, type NotedSentence } from "./noted-sentence.ts";
import type { NotedPart } from "./notes.ts";
import { describeSourced } from "./sourced-words.ts";

/** What the event is said not to state: whether it was held, when, where. */
const listSilences = (event: Event): readonly NotedPart[] => {
  const status = readField(event, "/status", event.status);
  const date = readField(event, "/date", event.date);
  const place = readField(event, "/place", event.place);
  return [
    { field: "holding", silences: status.values.length > 0 ? [] : status.silences },
    // The date of a page does not hide that the dispatch has none.
    {
      field: date.values.length > 0 ? "dispatch-date" : "date",
      silences: date.values.every(isExternal) ? date.silences : [],
    },
    { field: "place", silences: place.values.length > 0 ? [] : place.silences },
  ];
};

/** Describes an event that no report gives a state. */
const createStatelessSentence = (event: Event, name: EventName): NotedSentence => {
  const place = describeSourced("place", listUnnamedPlaces(event), getPlaceWords);
  const date = describeSourced(
    "date",
    listDistinctDates(readDates(event, "/date", event.date)),
    createDateFormat(undefined),
  );
  const verb = {
    en: `${name.en} ${name.english.isPlural ? "are" : "is"} mentioned,`,
    fr: `${name.fr} ${name.french.isPlural ? "sont" : "est"} ${conjugateParticiple("mentionné", name.french)},`,
  };
  return {
    phrase: joinWords([createPhrase(verb), place?.phrase, date?.phrase]),
    noted: [...(place ? [place.noted] : []), ...(date ? [date.noted] : []), ...listSilences(event)],
  };
};

/** Builds what an event is, how it stands, where and when. */
const createSentence = (event: Event, name: EventName): NotedSentence => {
  const clauses = listClauses(event);
  const [first, ...others] = clauses;
  if (!first) return createStatelessSentence(event, name);
  const source = findSource(first);
  const start = source ? { en: `${source.en}, ${name.en}`, fr: `${source.fr}, ${name.fr}` } : name;
  const phrase = joinPhrases(
    [
      formatTemplate(
        { en: `${start.en} {clause}`, fr: `${start.fr} {clause}` },
        { clause: describeClause(event, name, first) },
      ),
      ...describeFurtherClauses(event, name, [first, ...others]),
    ],
    "",
  );
  return { phrase, noted: [...clauses.flatMap(listClauseParts), ...listSilences(event)] };
};

/** Adds the fact that gives the number that the name of an event has: “10th … Dialogue”. */
const addNumber = (sentence: NotedSentence, event: Event, name: EventName): NotedSentence => {
  const ordinal = readField(event, "/ordinal", event.ordinal).values.find(({ value }) =>
    name.fr.includes(`${value}e `),
  );
  return ordinal
    ? {
        phrase: addSupports(sentence.phrase, ordinal.supports),
        noted: [...sentence.noted, { field: "ordinal", values: [ordinal] }],
      }
    : sentence;
};

const addPeople = ({ phrase, noted }: NotedSentence, people: readonly PeoplePart[]): NotedSentence => ({
  phrase: joinPhrases([phrase, ...people.map((part) => part.phrase)]),
  noted: [...noted, ...people.flatMap((part) => part.noted)],
});

/**
 * Builds the sentence on an event: what it is, how it stands, where, when, and who has a leading part in it. Who would make it too
 * long is left to the answers on participants.
 */
export const buildEventSentence = (event: Event): NotedSentence => {
  const name = getEventName(event);
  const sentence = addNumber(createSentence(event, name), event, name);
  const isHeld = listReportedStatuses(event).every(({ value }) => value === "held" || value === "ongoing");
  const people = listPeopleParts(event, name, isHeld);
  return (
    selectShortSentence([2, 1].map((count) => addPeople(sentence, people.slice(0, count))).concat(sentence)) ?? sentence
  );
};

/** Describes an event in a sentence. */
export const describeEvent = (event: Event): Phrase => describeSentence(buildEventSentence(event));
