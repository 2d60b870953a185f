import { compareDates } from "../index.ts";
import type { EventStatus, ParticipantRole, Reference } from "../index.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { resolveOptions } from "../options/resolve-options.ts";
import { addSupports, createItem, type AnswerItem, type Support } from "./claim.ts";
import { createBounds, type InRange } from "../options/in-range.ts";
import { resolveParticipantRole } from "./code-options.ts";
import { findEventDate, getEventOverlap } from "./event-dates.ts";
import { buildEngagementSentence, listDistinctRoles } from "./engagement-sentences.ts";
import { eventResolvers, findEventSupports, type EventOptions } from "./event-options.ts";
import { findCurrentStatus } from "./event-phrases.ts";
import { listAllInvolvements, listInvolvements, type Involvement, type InvolvementType } from "./involvement.ts";
import { describeSentence } from "./noted-sentence.ts";
import { resolveParty, type PartyKind } from "./subjects.ts";

/** An event that somebody takes part in. The sentence says in which, as what, and whether through somebody else. */
export interface Engagement extends AnswerItem {
  /** The event. */
  readonly event: Reference<"event">;
  /** Its date (EDTF); undefined if there is none. */
  readonly date: string | undefined;
  /** Whether the date lies surely between `from` and `to`, or only possibly, because it is rough or not known. Surely if neither was asked for. */
  readonly inRange: InRange;
  /** Its state by the newest report; undefined if it is not stated. */
  readonly status: EventStatus | undefined;
  /** Its roles in the event. */
  readonly roles: readonly ParticipantRole[];
  /** How it takes part: named itself, through a body or post of it, or represented by another participant. */
  readonly type: InvolvementType;
}

/** Which engagements. Each condition that is given must be met. */
export interface EngagementOptions extends EventOptions {
  /** Somebody else who takes part in the same event. */
  readonly participant?: RecordOrReference<PartyKind>;
  /** Its role in the event, such as `co-chair`. */
  readonly role?: ParticipantRole;
}

const createEngagement = (
  reference: string,
  involvements: readonly Involvement[],
  supports: readonly Support[],
  inRange: InRange,
): Engagement[] => {
  const [involvement] = involvements;
  if (!involvement) return [];
  const { event, type } = involvement;
  return [
    {
      ...createItem(addSupports(describeSentence(buildEngagementSentence(reference, involvements)), supports)),
      event: `event/${event.id}`,
      date: findEventDate(event),
      inRange,
      status: findCurrentStatus(event),
      roles: listDistinctRoles(involvements).map(({ value }) => value),
      type,
    },
  ];
};

const typeOrder: readonly InvolvementType[] = ["participant", "body", "represented"];

/** Keeps the most direct of the ways in which somebody takes part in one event. */
const selectDirectInvolvements = (involvements: readonly Involvement[]): readonly Involvement[] => {
  const type = typeOrder.find((one) => involvements.some((involvement) => involvement.type === one));
  return involvements.filter((involvement) => involvement.type === type);
};

/** Undated ones come last. */
const compareEngagements = (a: Engagement, b: Engagement): number => {
  if (a.date === undefined || b.date === undefined) return Number(a.date === undefined) - Number(b.date === undefined);
  return compareDates(a.date, b.date);
};

/**
 * Lists the events in which a person, post, body or state takes part: by itself, through a body or post of it, or represented by
 * another participant.
 *
 * @param party - The person, post, organization, state or mechanism.
 * @param options - Which engagements.
 * @returns The engagements in order of time; those without a date last.
 * @throws RangeError if it is none of these, if there is no such option, or if it names no record of its kind, no date, or no code.
 * @example
 * listEngagements("person/kono-taro").map(({ event, roles }) => [event, roles])[0]; // => ["event/vinh-calls-on-kono", ["host"]]
 */
export const listEngagements = (
  party: RecordOrReference<PartyKind>,
  options: EngagementOptions = {},
): readonly Engagement[] => {
  const reference = resolveParty(party);
  const resolvers = { ...eventResolvers, participant: resolveParty, role: resolveParticipantRole };
  const { participant, role, ...conditions } = resolveOptions(options, resolvers);
  const bounds = createBounds(conditions.from, conditions.to);
  const all = listAllInvolvements(reference);
  return [...new Set(all.map(({ event }) => event))]
    .filter((event) => participant === undefined || listInvolvements(event, participant).length > 0)
    .flatMap((event) => {
      const supports = findEventSupports(event, conditions);
      const inRange = getEventOverlap(event, bounds);
      if (!supports || inRange === "no") return [];
      const involvements = selectDirectInvolvements(all.filter((involvement) => involvement.event === event));
      return createEngagement(reference, involvements, supports, inRange);
    })
    .filter(({ roles }) => role === undefined || roles.includes(role))
    .toSorted(compareEngagements);
};
