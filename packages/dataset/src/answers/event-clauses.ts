import type { Event } from "../index.ts";
import { createPhrase, formatTemplate, joinPhrases, joinWords, type Phrase } from "./claim.ts";
import { listDistinctDates, readDates } from "./dates.ts";
import { listReportedStatuses, type ReportedStatus } from "./event-statuses.ts";
import { createDateFormat, getEventVerb, getPlanVerb, isPlan } from "./event-verbs.ts";
import { describeBasis, isExternal, readField, type FieldValue } from "./fields.ts";
import { getEventName, getPlaceWords, type EventName } from "./names.ts";
import type { NotedPart } from "./notes.ts";
import { describeSourced, type SourcedPart } from "./sourced-words.ts";

/** What one report, or several that agree, say of an event: its state, its place and its date. */
export interface Clause {
  readonly status: ReportedStatus;
  readonly place: SourcedPart | undefined;
  readonly date: SourcedPart | undefined;
}

/** The places that the name of the event does not have already, such as “visit to Viet Nam”. */
export const listUnnamedPlaces = (event: Event): readonly FieldValue<string>[] => {
  const { en } = getEventName(event);
  return readField<string>(event, "/place", event.place).values.filter(({ value }) => {
    const words = getPlaceWords(value).en;
    return !en.includes(words) && !en.includes(words.replace(/^in /u, "to "));
  });
};

/** Whether an event does not take place as it was planned: it has no place and date in this state. */
const isCalledOff = ({ value }: ReportedStatus): boolean => value === "postponed" || value === "cancelled";

/** Puts each place and date into a clause: what only pages say goes with the state that only pages say, if there is one. */
export const listClauses = (event: Event): readonly Clause[] => {
  const statuses = listReportedStatuses(event);
  const placed = statuses.every(isCalledOff) ? statuses : statuses.filter((status) => !isCalledOff(status));
  const dates = listDistinctDates(readDates(event, "/date", event.date));
  const places = listUnnamedPlaces(event);
  const lastOfText = placed.findLast((status) => !isExternal(status));
  const firstPage = placed.find(isExternal);
  const select = <V>(values: readonly FieldValue<V>[], status: ReportedStatus): readonly FieldValue<V>[] =>
    values.filter((value) => (isExternal(value) ? (firstPage ?? lastOfText) : (lastOfText ?? firstPage)) === status);
  return statuses.map((status) => createClause(status, select(places, status), select(dates, status)));
};

const createClause = (
  status: ReportedStatus,
  places: readonly FieldValue<string>[],
  dates: readonly FieldValue<string>[],
): Clause => {
  const formatDates = createDateFormat(status.value);
  const shared = findSharedPages(places, dates);
  if (!shared || isExternal(status)) {
    const place = describeSourced("place", places, getPlaceWords);
    return { status, place, date: describeSourced("date", dates, formatDates) };
  }
  // “in November 2023 and, according to …, in Tokyo on 27 November 2023”
  const textDate = describeSourced("date", shared.ofText, formatDates);
  const where = describeSourced("place", places, getPlaceWords);
  const when = describeSourced("date", shared.pages, formatDates);
  const words = joinWords([where?.phrase, when?.phrase]);
  const { en, fr } = shared.source;
  const date = textDate && {
    ...textDate,
    phrase: formatTemplate(
      { en: `{text} and, ${en}, {words}`, fr: `{text} et, ${fr}, {words}` },
      { text: textDate.phrase, words },
    ),
    hasSource: true,
  };
  return { status, place: undefined, date };
};

interface SharedPages {
  readonly ofText: readonly FieldValue<string>[];
  readonly pages: readonly FieldValue<string>[];
  readonly source: Phrase;
}

/** Finds the pages that alone give the place, and give the date too besides a dispatch. */
const findSharedPages = (
  places: readonly FieldValue<string>[],
  dates: readonly FieldValue<string>[],
): SharedPages | undefined => {
  const ofText = dates.filter((date) => !isExternal(date));
  const pages = dates.filter(isExternal);
  const sources = [...places, ...pages].map((value) => describeBasis(value));
  const [source] = sources;
  const isShared = places.length > 0 && places.every(isExternal) && ofText.length > 0 && pages.length > 0;
  return isShared && source && sources.every((one) => one?.en === source.en) ? { ofText, pages, source } : undefined;
};

/** The source of a state that only pages give: it leads the clause. */
export const findSource = ({ status }: Clause): Phrase | undefined =>
  isExternal(status) ? describeBasis(status) : undefined;

/** What a note has to say of a clause: not again what its source says, that leads it. */
export const listClauseParts = (clause: Clause): readonly NotedPart[] => {
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

/** Whether the place of a plan stands by itself: “was proposed, to be held in Viet Nam”. After a date it says the same. */
const hasPlaceAside = ({ status, place, date }: Clause): boolean =>
  place !== undefined && isPlan(status.value) && (date === undefined || date.hasSource === true);

/** The part that names a source comes last: the other one is not of that source. The place of a plan is no place of planning. */
export const describeClause = (event: Event, name: EventName, clause: Clause): Phrase => {
  const { status, place, date } = clause;
  const verb = createPhrase(getEventVerb(status.value, event, name), status.supports);
  if (place && hasPlaceAside(clause)) {
    const { en, fr } = getPlanVerb(event);
    return joinPhrases([
      verb,
      formatTemplate({ en: `${en} {place}`, fr: `${fr} {place}` }, { place: place.phrase }),
      date?.phrase,
    ]);
  }
  const isDateFirst = isPlan(status.value) || (place?.hasSource && !date?.hasSource);
  const parts = isDateFirst ? [date, place] : [place, date];
  return joinWords([verb, ...parts.map((part) => part?.phrase)]);
};

/** The states that are reported after the first one: “ and then, according to Vietnam+, was held on 10 December 2020”. */
export const describeFurtherClauses = (
  event: Event,
  name: EventName,
  [first, ...clauses]: readonly [Clause, ...Clause[]],
): readonly Phrase[] =>
  clauses.map((clause, index) => {
    const isLast = index === clauses.length - 1;
    const hasComma = clauses.length > 1 || hasPlaceAside(clauses[index - 1] ?? first);
    const source = findSource(clause);
    const [then, fr] = clause.status.isDated ? ["then", ", puis"] : ["also", ", et aussi"];
    const en = `${hasComma ? "," : ""}${isLast ? " and" : ""} ${then}`;
    return formatTemplate(
      {
        en: `${en}${source ? `, ${source.en},` : ""} {clause}`,
        fr: `${fr}${source ? `, ${source.fr},` : ""} {clause}`,
      },
      { clause: describeClause(event, name, clause) },
    );
  });
