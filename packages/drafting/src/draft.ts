import { getReference } from "@vnjp/engine/corpus";
import type { DetectedDate, PublicationDate } from "./dates/detected-date.ts";
import { formatMonth } from "./dates/edtf.ts";
import { findDates } from "./dates/find-dates.ts";
import { findPublicationDate } from "./dates/publication-date.ts";
import { findDefects } from "./dispatch/find-defects.ts";
import { addCandidateDoubts, addDispatchDoubts } from "./dispatch/open-questions.ts";
import { createDispatchRecord } from "./dispatch/record.ts";
import { findUndraftedSentences } from "./dispatch/undrafted-sentences.ts";
import type { Draft, DraftDate } from "./draft-types.ts";
import { findEvents } from "./events/find-events.ts";
import { createEventRecords } from "./events/records.ts";
import { createOrganizationRecords, createPersonRecords, createPlaceRecords } from "./names/entity-records.ts";
import { findMentions } from "./names/mentions.ts";
import { findNewOrganizations } from "./names/new-organizations.ts";
import { findNewPeople } from "./names/new-people.ts";
import { findNewPlaces } from "./names/new-places.ts";
import { findNewStates } from "./names/new-states.ts";
import { findProperNames } from "./names/proper-names.ts";
import { findStatements } from "./statements/find-statements.ts";
import { createStatementRecords } from "./statements/records.ts";
import { createDraftContext, type DraftContext, type DraftInput } from "./text/draft-context.ts";
import { findHeadline, splitSegments, type Segment } from "./text/segments.ts";
import { removeRepeatedSentences, splitSentences } from "./text/sentences.ts";

const createDraftDate = (context: DraftContext, { start, end, edtf, doubt, parts }: DetectedDate): DraftDate => ({
  quote: context.getQuote({ start, end }),
  ...context.toCodePoints({ start, end }),
  ...(edtf === undefined ? {} : { edtf }),
  parts: Object.fromEntries(parts.map(({ part, at }) => [part, context.getQuote(at)])),
  ...(doubt === undefined ? {} : { doubt }),
});

/** The sentences from which events and statements are drafted. The headline repeats the body, so it is left out. */
const listBodySentences = (context: DraftContext, segments: readonly Segment[]) => {
  const headline = findHeadline(context, segments);
  const sentences = splitSentences(context, segments).filter(({ segment }) => segment !== headline);
  return removeRepeatedSentences(context, sentences);
};

const getPublicationMonth = ({ year, month }: PublicationDate): string | undefined =>
  year === undefined || month === undefined ? undefined : formatMonth(year, month);

/** Drafts the records of a dispatch from its text with plain rules, and lists what a person has to decide. */
export const createDraft = (input: DraftInput): Draft => {
  const context = createDraftContext(input);
  const segments = splitSegments(context);
  const published = findPublicationDate(context, segments);
  const dates = findDates(context, published);

  const mentions = findMentions(context);
  const names = findProperNames(context);
  const people = findNewPeople(context, names, mentions);
  const namedOrganizations = findNewOrganizations(context, mentions);
  const organizations = [...namedOrganizations, ...findNewStates(context, mentions, namedOrganizations)];
  const taken = [...people.flatMap(({ occurrences }) => occurrences), ...organizations.map(({ name }) => name)];
  const places = findNewPlaces(context, names, taken, mentions, segments);

  const personRecords = createPersonRecords(context, people);
  const newMentions = people.flatMap((person) =>
    person.occurrences.map((at) => ({ ...at, ref: `person/${personRecords.get(person)?.id ?? ""}` })),
  );
  const entities = [...mentions, ...newMentions].toSorted((a, b) => a.start - b.start);
  const sentences = listBodySentences(context, segments);
  const publicationMonth = getPublicationMonth(published);
  const events = findEvents(context, sentences, { dates, mentions, publicationMonth });
  const statements = findStatements(context, sentences, entities);
  const defects = findDefects(context, segments, mentions);

  const placeRecords = createPlaceRecords(context, places);
  const newPlaces = places.map(({ name }, index) => ({ ...name, ref: `place/${placeRecords[index]?.id ?? ""}` }));
  const dispatch = createDispatchRecord(context, {
    segments,
    mentions,
    newPlaces,
    defects,
    published,
    address: input.address,
  });
  const eventRecords = createEventRecords(context, events, entities);
  const recordsByRef = new Map([...personRecords.values()].map((record) => [getReference(record), record]));
  const statementRecords = createStatementRecords(context, statements, recordsByRef);
  addDispatchDoubts(context, dispatch);
  addCandidateDoubts(context, eventRecords, statementRecords);
  return {
    dispatch,
    candidates: {
      events: eventRecords,
      statements: statementRecords,
      people: [...personRecords.values()],
      organizations: createOrganizationRecords(context, organizations),
      places: placeRecords,
    },
    dates: dates.map((date) => createDraftDate(context, date)),
    trace: context.trace,
    doubts: context.doubts,
    undrafted: findUndraftedSentences(context, segments),
  };
};
