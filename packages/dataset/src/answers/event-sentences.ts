import { getStatusHistory, type Event } from "../index.ts";
import {
  addSupports,
  createPhrase,
  formatTemplate,
  joinPhraseList,
  joinPhrases,
  joinWords,
  type Phrase,
  type Words,
} from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { listDistinctDates, readDates } from "./dates.ts";
import { listPeopleParts, type PeoplePart } from "./event-people.ts";
import { describeBasis, readField, type FieldValue } from "./fields.ts";
import { findEventNoun } from "./grammar/english-nouns.ts";
import { formatPlannedFor, formatWhen } from "./grammar/date-words.ts";
import { conjugateParticiple } from "./grammar/french-nouns.ts";
import { groupItems } from "./group-items.ts";
import { getEventName, getPlaceWords, type EventName } from "./names.ts";
import type { NotedPart } from "./notes.ts";
import { describeDraft, selectShortDraft, type SentenceDraft } from "./sentence-draft.ts";
import { describeSourced, type SourcedPart } from "./sourced-words.ts";

/** A state that is reported of an event, as a sentence has it. */
interface ReportedStatus extends FieldValue<string> {
  /** Whether the order of the reports is known. */
  readonly isDated: boolean;
}

/** Lists the states that are reported of an event, each once, the oldest report first. */
export const listReportedStatuses = (event: Event): readonly ReportedStatus[] => {
  const { values } = readField<string>(event, "/status", event.status);
  return groupItems(getStatusHistory(event), ({ status }) => status).flatMap(([first]) => {
    const value = values.find((one) => one.value === first?.status);
    return value ? [{ ...value, isDated: first?.latestDay !== undefined }] : [];
  });
};

/** Types of events that are held; others take place. */
const heldTypes = [
  "meeting",
  "dialogue",
  "consultation",
  "conference",
  "planning-conference",
  "course",
  "exercise",
  "exhibition",
  "talks",
];

const isHeldType = (event: Event): boolean =>
  findEventNoun(event.label.en) !== undefined &&
  readField<string>(event, "/type", event.type).values.some(({ value }) => heldTypes.includes(value));

/** The verb of a state: “was held”, “était prévue”. */
const getVerb = (status: string, event: Event, { english, french }: EventName): Words => {
  const was = english.isPlural ? "were" : "was";
  const [hasFr, wasFr, isFr] = french.isPlural ? ["ont", "étaient", "sont"] : ["a", "était", "est"];
  switch (status) {
    case "held":
      return { en: isHeldType(event) ? `${was} held` : "took place", fr: `${hasFr} eu lieu` };
    case "planned":
      return { en: `${was} planned`, fr: `${wasFr} ${conjugateParticiple("prévu", french)}` };
    case "proposed":
      return { en: `${was} proposed`, fr: `${hasFr} été ${conjugateParticiple("proposé", french)}` };
    case "cancelled":
      return { en: `${was} cancelled`, fr: `${hasFr} été ${conjugateParticiple("annulé", french)}` };
    case "ongoing":
      return { en: `${was} under way`, fr: `${wasFr} en cours` };
    default: {
      const { en, fr } = getCodeWords(status);
      return {
        en: `${english.isPlural ? "are" : "is"} reported as ${en}`,
        fr: `${isFr} ${conjugateParticiple("rapporté", french)} comme ${fr}`,
      };
    }
  }
};

const isPlan = (status: string | undefined): boolean => status === "planned" || status === "proposed";

const formatDateFor =
  (status: string | undefined) =>
  (date: string): Words => {
    const format = isPlan(status) ? formatPlannedFor : formatWhen;
    return { en: format(date, "en"), fr: format(date, "fr") };
  };

const isExternal = ({ basis }: FieldValue<unknown>): boolean => basis === "external";

/** What one report, or several that agree, say of an event: its state, its place and its date. */
interface Clause {
  readonly status: ReportedStatus;
  readonly place: SourcedPart | undefined;
  readonly date: SourcedPart | undefined;
}

/** The places that the name of the event does not have already, such as “visit to Viet Nam”. */
const listUnnamedPlaces = (event: Event): readonly FieldValue<string>[] => {
  const { en } = getEventName(event);
  return readField<string>(event, "/place", event.place).values.filter(({ value }) => {
    const words = getPlaceWords(value).en;
    return !en.includes(words) && !en.includes(words.replace(/^in /u, "to "));
  });
};

/** Puts each place and date into a clause: what only pages say goes with the state that only pages say, if there is one. */
const listClauses = (event: Event): readonly Clause[] => {
  const statuses = listReportedStatuses(event);
  const dates = listDistinctDates(readDates(event, "/date", event.date));
  const places = listUnnamedPlaces(event);
  const lastOwn = statuses.findLast((status) => !isExternal(status));
  const firstPage = statuses.find(isExternal);
  const select = <V>(values: readonly FieldValue<V>[], status: ReportedStatus): readonly FieldValue<V>[] =>
    values.filter((value) => (isExternal(value) ? (firstPage ?? lastOwn) : (lastOwn ?? firstPage)) === status);
  return statuses.map((status) => ({
    status,
    place: describeSourced("place", select(places, status), getPlaceWords),
    date: describeSourced("date", select(dates, status), formatDateFor(status.value)),
  }));
};

/** The source of a state that only pages give: it leads the clause. */
const findSource = ({ status }: Clause): Phrase | undefined => (isExternal(status) ? describeBasis(status) : undefined);

/** What a note has to say of a clause: not again what its source says, that leads it. */
const listClauseParts = (clause: Clause): readonly NotedPart[] => {
  const { status, place, date } = clause;
  const source = findSource(clause);
  const parts: readonly NotedPart[] = [
    { field: "status", values: [status] },
    ...(place ? [place.noted] : []),
    ...(date ? [date.noted] : []),
  ];
  return parts.map(({ field, values = [] }) => ({
    field,
    values: values.filter((value) => !source || describeBasis(value)?.en !== source.en),
  }));
};

/** The part that names a source comes last: the other one is not of that source. */
const describeClause = (event: Event, name: EventName, { status, place, date }: Clause): Phrase => {
  const verb = createPhrase(getVerb(status.value, event, name), status.supports);
  const parts = place?.hasSource && !date?.hasSource ? [date, place] : [place, date];
  return joinWords([verb, ...parts.map((part) => part?.phrase)]);
};

/** A state that is reported after another one: “ and then, according to Vietnam+, was held on 10 December 2020”. */
const describeFurtherClause = (event: Event, name: EventName, clause: Clause): Phrase => {
  const source = findSource(clause);
  const [en, fr] = clause.status.isDated ? [" and then", ", puis"] : [" and also", ", et aussi"];
  return formatTemplate(
    { en: `${en}${source ? `, ${source.en},` : ""} {clause}`, fr: `${fr}${source ? `, ${source.fr},` : ""} {clause}` },
    { clause: describeClause(event, name, clause) },
  );
};

/** What the event is said not to state: whether it was held, when, where. */
const listSilences = (event: Event): readonly NotedPart[] => {
  const status = readField(event, "/status", event.status);
  const date = readField(event, "/date", event.date);
  const place = readField(event, "/place", event.place);
  return [
    { field: "holding", silences: status.values.length > 0 ? [] : status.silences },
    // The date of a page does not hide that the dispatch has none.
    {
      field: date.values.length > 0 ? "own-date" : "date",
      silences: date.values.every(isExternal) ? date.silences : [],
    },
    { field: "place", silences: place.values.length > 0 ? [] : place.silences },
  ];
};

/** Describes an event that no report gives a state. */
const createStatelessDraft = (event: Event, name: EventName): SentenceDraft => {
  const place = describeSourced("place", listUnnamedPlaces(event), getPlaceWords);
  const date = describeSourced(
    "date",
    listDistinctDates(readDates(event, "/date", event.date)),
    formatDateFor(undefined),
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

/** Drafts what an event is, how it stands, where and when. */
const createDraft = (event: Event, name: EventName): SentenceDraft => {
  const clauses = listClauses(event);
  const [first, ...others] = clauses;
  if (!first) return createStatelessDraft(event, name);
  const source = findSource(first);
  const start = source ? { en: `${source.en}, ${name.en}`, fr: `${source.fr}, ${name.fr}` } : name;
  const phrase = joinPhrases(
    [
      formatTemplate(
        { en: `${start.en} {clause}`, fr: `${start.fr} {clause}` },
        { clause: describeClause(event, name, first) },
      ),
      ...others.map((clause) => describeFurtherClause(event, name, clause)),
    ],
    "",
  );
  return { phrase, noted: [...clauses.flatMap(listClauseParts), ...listSilences(event)] };
};

/** Adds the fact that gives the number that the name of an event has: “10th … Dialogue”. */
const addNumber = (draft: SentenceDraft, event: Event, name: EventName): SentenceDraft => {
  const ordinal = readField(event, "/ordinal", event.ordinal).values.find(({ value }) =>
    name.fr.includes(`${value}e `),
  );
  return ordinal
    ? {
        phrase: addSupports(draft.phrase, ordinal.supports),
        noted: [...draft.noted, { field: "ordinal", values: [ordinal] }],
      }
    : draft;
};

const addPeople = ({ phrase, noted }: SentenceDraft, people: readonly PeoplePart[]): SentenceDraft => ({
  phrase: joinPhrases([phrase, ...people.map((part) => part.phrase)]),
  noted: [...noted, ...people.flatMap((part) => part.noted)],
});

/**
 * Drafts the sentence on an event: what it is, how it stands, where, when, and who has a leading part in it. Who would make it too
 * long is left to the answers on participants.
 */
export const draftEvent = (event: Event): SentenceDraft => {
  const name = getEventName(event);
  const draft = addNumber(createDraft(event, name), event, name);
  const isHeld = listReportedStatuses(event).every(({ value }) => value === "held" || value === "ongoing");
  const people = listPeopleParts(event, name, isHeld);
  return selectShortDraft([2, 1].map((count) => addPeople(draft, people.slice(0, count))).concat(draft)) ?? draft;
};

/** Describes an event in a sentence. */
export const describeEvent = (event: Event): Phrase => describeDraft(draftEvent(event));

/** What a clause of a relative sentence says: “held on 10 December 2020”, “qui a eu lieu …”, “which was planned”. */
const describeRelative = (event: Event, name: EventName, { status, date }: Clause): Phrase => {
  const { en, fr } = getVerb(status.value, event, name);
  const participle = en.replace(/^(?:was|were) /u, "");
  const start = date && participle !== en ? participle : `which ${en}`;
  return joinWords([createPhrase({ en: start, fr: `qui ${fr}` }, status.supports), date?.phrase]);
};

/**
 * Drafts the name of an event, how it stands by the newest report, and the date of that report: part of a sentence on something
 * else. If the newest report has no date, the reports before it are told too: their date is that of a plan.
 */
export const draftEventBriefly = (event: Event): SentenceDraft => {
  const name = getEventName(event);
  const clauses = listClauses(event);
  const last = clauses.at(-1);
  const told = last?.date || clauses.every(({ date }) => !date) ? clauses.slice(-1) : clauses;
  const relatives = told.map((clause) => describeRelative(event, name, clause));
  const hasDate = told.some(({ date }) => date);
  const { silences } = readField(event, "/date", event.date);
  return {
    phrase: joinPhrases([createPhrase(name), ...(relatives.length > 0 ? [joinPhraseList(relatives)] : [])]),
    noted: [
      ...told.flatMap(({ status, date }): NotedPart[] => [
        { field: "status", values: [status] },
        ...(date ? [date.noted] : []),
      ]),
      { field: "date", silences: hasDate ? [] : silences },
    ],
  };
};

/**
 * Returns the state of an event by which somebody takes part in it. What a dispatch says of a plan stays a plan, even if a page says
 * that the event was held; and who is only invited is not said to have come.
 */
export const getParticipationStatus = (
  event: Event,
  values: readonly FieldValue<unknown>[],
  roles: readonly FieldValue<string>[],
): string | undefined => {
  const statuses = listReportedStatuses(event);
  const own = values.some(isExternal) ? undefined : statuses.findLast((status) => !isExternal(status));
  const status = (own ?? statuses.at(-1))?.value;
  const isInvited = roles.length > 0 && roles.every(({ value }) => value === "invitee");
  return status === "held" && isInvited ? "planned" : status;
};
