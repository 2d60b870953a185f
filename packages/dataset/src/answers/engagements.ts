import type { Reference } from "../index.ts";
import { assertRecords } from "./assert-records.ts";
import { createItem, type AnswerItem } from "./claim.ts";
import { compareDates, createBounds } from "./dates.ts";
import { findEventDate, getEventOverlap } from "./event-dates.ts";
import { buildEngagementSentence, listDistinctRoles } from "./engagement-sentences.ts";
import { findCurrentStatus } from "./event-phrases.ts";
import { listAllInvolvements, listInvolvements, type Involvement, type InvolvementType } from "./involvement.ts";
import { describeSentence } from "./noted-sentence.ts";

/** An event that somebody takes part in. The sentence says in which, as what, and whether through somebody else. */
export interface Engagement extends AnswerItem {
  /** The event. */
  readonly event: Reference<"event">;
  /** Its date (EDTF); undefined if there is none. */
  readonly date: string | undefined;
  /** Its state by the newest report; undefined if it is not stated. */
  readonly status: string | undefined;
  /** Its roles in the event. */
  readonly roles: readonly string[];
  /** How it takes part: named itself, through a body or post of it, or represented by another participant. */
  readonly type: InvolvementType;
}

/** Which engagements. */
export interface EngagementOptions {
  /** Not before this date (EDTF). Events without a date stay in: they may lie there. */
  readonly from?: string;
  /** Not after this date (EDTF). */
  readonly to?: string;
  /** Somebody else who takes part in the same event. */
  readonly with?: string;
}

const createEngagement = (reference: string, involvements: readonly Involvement[]): Engagement[] => {
  const [involvement] = involvements;
  if (!involvement) return [];
  const { event, type } = involvement;
  return [
    {
      ...createItem(describeSentence(buildEngagementSentence(reference, involvements))),
      event: `event/${event.id}`,
      date: findEventDate(event),
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
 * @param reference - The person, post, organization or state.
 * @param options - Which engagements.
 * @returns The engagements in order of time; those without a date last.
 * @throws RangeError if there is no such record.
 * @example
 * listEngagements("person/kono-taro").map(({ event, roles }) => [event, roles])[0]; // => ["event/vinh-calls-on-kono", ["host"]]
 */
export const listEngagements = (reference: string, options: EngagementOptions = {}): readonly Engagement[] => {
  assertRecords(reference, options.with);
  const bounds = createBounds(options.from, options.to);
  const all = listAllInvolvements(reference);
  return [...new Set(all.map(({ event }) => event))]
    .filter((event) => getEventOverlap(event, bounds) !== "no")
    .filter((event) => options.with === undefined || listInvolvements(event, options.with).length > 0)
    .flatMap((event) =>
      createEngagement(reference, selectDirectInvolvements(all.filter((involvement) => involvement.event === event))),
    )
    .toSorted(compareEngagements);
};
