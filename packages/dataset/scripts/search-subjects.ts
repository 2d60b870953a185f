// Finds what each record is about, and when it is: what a search can be limited to.
import {
  find,
  isReference,
  listFacts,
  listValues,
  records,
  statements,
  type AnyRecord,
  type Fact,
  type Reference,
} from "../src/index.ts";
import { readDates } from "../src/answers/dates.ts";
import { listEventLimits, readEventDates } from "../src/answers/event-dates.ts";
import { findOccasion, readStatementDate } from "../src/answers/statement-dates.ts";
import { getDispatchId } from "../src/records/dispatch-id.ts";
import { toReference } from "../src/records/to-reference.ts";

const isSubject = (value: string): value is Reference<"person" | "organization" | "place" | "topic"> =>
  isReference(value, "person", "organization", "place", "topic");

/** Collects the people, organizations, places and topics in a value. */
const collectSubjects = (value: unknown): Reference[] => {
  if (typeof value === "string") return isSubject(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collectSubjects) : [];
};

/** The dispatches and pages that support a fact. */
const listOrigins = ({ evidence }: Fact): string[] =>
  Object.values(evidence).map((entry) =>
    entry.kind === "span" ? `dispatch/${getDispatchId(entry.text)}` : entry.source,
  );

const listParents = (record: AnyRecord | undefined): readonly Reference[] => {
  if (record?.kind === "topic") return Object.values(record.broader ?? {});
  return record?.kind === "place" ? listValues(record.within) : [];
};

/** A topic, and those that it is narrower than; a place, and those that it lies in. */
const listWiderSubjects = (reference: Reference): Reference[] => [
  reference,
  ...listParents(find(reference)).flatMap(listWiderSubjects),
];

/**
 * Indexes the people, organizations, places and topics that each record is about: those that it is or names, those of the facts that a dispatch or a page
 * supports, and, of an event, the topics of what is said at it.
 */
export const indexSubjects = (): ReadonlyMap<string, readonly Reference[]> => {
  const subjects = new Map<string, Set<Reference>>();
  const add = (reference: string, found: readonly Reference[]) => {
    const known = subjects.get(reference) ?? new Set();
    for (const subject of found.flatMap(listWiderSubjects)) known.add(subject);
    subjects.set(reference, known);
  };
  for (const record of records) {
    const reference = toReference(record);
    const self = collectSubjects(reference);
    add(reference, [...self, ...collectSubjects(record)]);
    for (const { fact } of listFacts(record))
      for (const origin of listOrigins(fact)) add(origin, [...self, ...collectSubjects(fact)]);
  }
  for (const statement of statements) {
    const occasion = findOccasion(statement)?.value;
    const topics = collectSubjects(statement).filter((subject) => subject.startsWith("topic/"));
    if (occasion !== undefined) add(occasion, topics);
  }
  return new Map([...subjects].map(([reference, found]) => [reference, [...found].toSorted()]));
};

const getLeading = ({ values }: ReturnType<typeof readDates>): string[] => values.slice(0, 1).map(({ value }) => value);

/** Lists the dates of a record, the one to go by first; undefined if records of its kind have none. */
export const listSearchDates = (record: AnyRecord): readonly string[] | undefined => {
  switch (record.kind) {
    case "event":
      return getLeading(readEventDates(record));
    case "statement": {
      const date = readStatementDate(record);
      return date ? getLeading(date.reading) : [];
    }
    case "dispatch":
      return getLeading(readDates(record, "/published", record.published));
    case "agreement":
      return Object.entries(record.lifecycle ?? {}).flatMap(([key, { date }]) =>
        getLeading(readDates(record, `/lifecycle/${key}/date`, date)),
      );
    case "membership":
      return [
        ...getLeading(readDates(record, "/period", record.period)),
        ...readDates(record, "/attested", record.attested).values.map(({ value }) => value),
      ];
    case "source":
      return record.published === undefined ? [] : [record.published];
    default:
      return undefined;
  }
};

/** Lists the dates that limit the date of a record: of an event that a report tells as under way. */
export const listSearchLimits = (record: AnyRecord): readonly string[] =>
  record.kind === "event" ? listEventLimits(record).map(({ value }) => value) : [];
