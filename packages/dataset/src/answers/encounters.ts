import { compareDates, find, type Event, type EventStatus, type Reference } from "../index.ts";
import { createChoiceResolver } from "../options/option-values.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { resolveOptions } from "../options/resolve-options.ts";
import { addSupports, createItem, createPhrase, formatTemplate, type AnswerItem, type Phrase } from "./claim.ts";
import { createBounds } from "../options/in-range.ts";
import { findEventDate, getEventOverlap } from "./event-dates.ts";
import { eventResolvers, findEventSupports, type EventOptions } from "./event-options.ts";
import { findCurrentStatus } from "./event-phrases.ts";
import { getParticipationStatus } from "./event-statuses.ts";
import { buildEventPhrase } from "./related-events.ts";
import { describeSentence } from "./noted-sentence.ts";
import { listSupports, readField, type FieldValue } from "./fields.ts";
import { groupItems } from "./group-items.ts";
import { isAbsent, listAllInvolvements, listInvolvements, readRoles } from "./involvement.ts";
import { describeRecord, type Steps } from "./parties.ts";
import { partyKinds, resolveParty, type PartyKind } from "./subjects.ts";

/**
 * That two take part in the same events. The sentence names the events and how each stands; it does not say that the two spoke
 * to each other.
 */
export interface Encounter extends AnswerItem {
  /** The other one: a person, post, organization or mechanism. */
  readonly other: Reference<PartyKind>;
  /** The events, in order of time. */
  readonly events: readonly Reference<"event">[];
}

/** Which encounters. Each condition that is given must be met. */
export interface EncounterOptions extends EventOptions {
  /**
   * Only events in this state by the newest report, such as `held`; without it, any. Somebody who was invited to an event that was
   * held, or was to take part in it by a plan alone, is not in the answer to `held`.
   */
  readonly status?: EventStatus;
  /** Only others of this kind. */
  readonly kind?: PartyKind;
}

interface SharedEvent {
  readonly other: Reference<PartyKind>;
  readonly event: Event;
  /** That the other takes part. */
  readonly step: FieldValue<unknown>;
}

/** Whether somebody takes part in an event in this state: held, and not only planned. */
const hasStatus = (
  event: Event,
  steps: Steps,
  roles: readonly FieldValue<string>[],
  status: string | undefined,
): boolean => {
  if (isAbsent(roles)) return false;
  if (status === undefined) return true;
  if (findCurrentStatus(event) !== status) return false;
  return status !== "held" || getParticipationStatus(event, steps, roles) === "held";
};

/** Lists the other named participants of an event: not those who take part for the one asked for. */
const listOthers = (event: Event, reference: string, status: string | undefined): SharedEvent[] => {
  const involved = listInvolvements(event, reference).map(({ key }) => key);
  return Object.entries(event.participants ?? {})
    .filter(([key]) => !involved.includes(key))
    .flatMap(([key, participant]) =>
      readField(event, `/participants/${key}/who`, participant.who).values.flatMap((step) =>
        step.value.kind === "record" && hasStatus(event, [step], readRoles(event, key, participant), status)
          ? [{ other: step.value.record, event, step }]
          : [],
      ),
    );
};

const compareEvents = (a: SharedEvent, b: SharedEvent): number => {
  const [dateA, dateB] = [a, b].map(({ event }) => findEventDate(event));
  if (dateA === undefined || dateB === undefined) return Number(dateA === undefined) - Number(dateB === undefined);
  return compareDates(dateA, dateB);
};

/** An event that two take part in, with the mark of how that is known. */
const describeSharedEvent = (event: Event, steps: Steps): Phrase => {
  const { phrase, noted } = buildEventPhrase(event);
  const sentence = describeSentence({
    phrase,
    noted: [...noted, { field: "participation", values: steps }],
  });
  return addSupports(sentence, listSupports(steps));
};

const joinTexts = (texts: readonly string[], preposition: string, and: string): string =>
  texts
    .map((text, index) => `${index > 0 && index === texts.length - 1 ? `${and} ` : ""}${preposition} ${text}`)
    .join("; ");

/** Joins events, which have commas of their own: “for a; for b; and for c”. */
const joinEvents = (events: readonly Phrase[]): Phrase => {
  return createPhrase(
    {
      en: joinTexts(
        events.map(({ en }) => en),
        "for",
        "and",
      ),
      fr: joinTexts(
        events.map(({ fr }) => fr),
        "pour",
        "et",
      ).replaceAll("; ", " ; "),
    },
    events.flatMap(({ supports }) => supports),
  );
};

const createEncounter = (
  reference: string,
  stepsByEvent: ReadonlyMap<Event, Steps>,
  shared: readonly SharedEvent[],
): Encounter[] => {
  const events = [...new Map(shared.toSorted(compareEvents).map((one) => [one.event, one])).values()];
  const [first] = events;
  if (!first) return [];
  const sentence = formatTemplate(
    {
      en: "the record names {who} and {other} together {list}",
      fr: "la base nomme ensemble {who} et {other} {list}",
    },
    {
      who: describeRecord(reference),
      other: describeRecord(first.other),
      list: joinEvents(
        events.map(({ event, step }) => describeSharedEvent(event, [...(stepsByEvent.get(event) ?? []), step])),
      ),
    },
  );
  return [
    {
      ...createItem(sentence),
      other: first.other,
      events: events.map(({ event }): Reference<"event"> => `event/${event.id}`),
    },
  ];
};

/**
 * Lists whom a person, body or state met, or is to meet: the other named participants of the events that it takes part in.
 *
 * @param party - The person, post, organization, state or mechanism.
 * @param options - Which encounters.
 * @returns One encounter for each other participant, those with most events first, then in the order of time.
 * @throws RangeError if it is none of these, if there is no such option, or if it names no record of its kind, no date, or no code.
 * @example
 * listEncounters("person/kono-taro", { status: "held", kind: "person" }).map(({ other }) => other); // => ["person/nguyen-chi-vinh"]
 */
export const listEncounters = (
  party: RecordOrReference<PartyKind>,
  options: EncounterOptions = {},
): readonly Encounter[] => {
  const reference = resolveParty(party);
  const resolvers = { ...eventResolvers, kind: createChoiceResolver(partyKinds) };
  const { kind, status, ...conditions } = resolveOptions(options, resolvers);
  const bounds = createBounds(conditions.from, conditions.to);
  const isMet = (event: Event): boolean =>
    findEventSupports(event, conditions) !== undefined && getEventOverlap(event, bounds) !== "no";
  const stepsByEvent = new Map<Event, Steps>();
  for (const { event, key, participant, steps } of listAllInvolvements(reference))
    if (!stepsByEvent.has(event) && isMet(event) && hasStatus(event, steps, readRoles(event, key, participant), status))
      stepsByEvent.set(event, steps);
  const shared = [...stepsByEvent.keys()]
    .flatMap((event) => listOthers(event, reference, status))
    .filter(({ other }) => kind === undefined || find(other)?.kind === kind)
    .toSorted(compareEvents);
  return groupItems(shared, ({ other }) => other)
    .flatMap((group) => createEncounter(reference, stepsByEvent, group))
    .toSorted((a, b) => b.events.length - a.events.length);
};
