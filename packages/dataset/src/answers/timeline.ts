import { compareDates, events, type Event, type EventStatus, type Reference } from "../index.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { resolveOptions } from "../options/resolve-options.ts";
import { addSupports, createItem, type AnswerItem, type Support } from "./claim.ts";
import { createBounds, type InRange } from "../options/in-range.ts";
import { findEventDate, getEventOverlap } from "./event-dates.ts";
import { findCurrentStatus } from "./event-phrases.ts";
import { describeEvent } from "./event-sentences.ts";
import { eventResolvers, findEventSupports, type EventOptions } from "./event-options.ts";
import { listSupports } from "./fields.ts";
import { listInvolvements } from "./involvement.ts";
import { resolveParty, type PartyKind } from "./subjects.ts";

/** Which events a timeline has. Each condition that is given must be met. */
export interface TimelineOptions extends EventOptions {
  /** A person, post, body or state that takes part, by itself, through a body of it, or represented. */
  readonly participant?: RecordOrReference<PartyKind>;
}

/** An event of a timeline. Its sentence says what it is, how it stands, when and where, and who leads it. */
export interface TimelineEntry extends AnswerItem {
  /** The event. */
  readonly event: Reference<"event">;
  /** Its date (EDTF) as the timeline goes by it; undefined if there is none. */
  readonly date: string | undefined;
  /** Whether the date lies surely between `from` and `to`, or only possibly: `2020` possibly lies in `2020-02`. Surely if neither was asked for. */
  readonly inRange: InRange;
  /** The state by the newest report; undefined if it is not stated. */
  readonly status: EventStatus | undefined;
}

/** Events in order, and those without a date apart. */
export interface Timeline {
  /**
   * The events with a date, by the first day that it can mean. A month comes before the days in it. A date without a beginning
   * stands at its end, before what is on that day.
   */
  readonly dated: readonly TimelineEntry[];
  /** The events without a date, by id. `from` and `to` do not leave them out: they may lie there. */
  readonly undated: readonly TimelineEntry[];
}

const findInvolvementSupports = (event: Event, reference: string): readonly Support[] | undefined => {
  const [involvement] = listInvolvements(event, reference);
  return involvement && listSupports(involvement.steps);
};

const createEntry = (event: Event, supports: readonly Support[], inRange: InRange): TimelineEntry => {
  return {
    ...createItem(addSupports(describeEvent(event), supports)),
    event: `event/${event.id}`,
    date: findEventDate(event),
    inRange,
    status: findCurrentStatus(event),
  };
};

/**
 * Puts the events in order of time. Dates stay as they are known: a month is not made a day, an open side has its place, and
 * events without a date stand apart.
 *
 * @param options - Which events.
 * @returns The timeline.
 * @throws RangeError if there is no such option, or if it names no record of its kind, no date, or no code.
 * @example
 * getTimeline({ from: "2024", participant: "person/hoang-xuan-chien" }).dated.map(({ event }) => event); // => ["event/2024-02-27-defence-policy-dialogue-10"]
 */
export const getTimeline = (options: TimelineOptions = {}): Timeline => {
  const { participant, ...conditions } = resolveOptions(options, { ...eventResolvers, participant: resolveParty });
  const bounds = createBounds(conditions.from, conditions.to);
  const dated: (TimelineEntry & { readonly date: string })[] = [];
  const undated: TimelineEntry[] = [];
  for (const event of events) {
    const involvement = participant === undefined ? [] : findInvolvementSupports(event, participant);
    const met = findEventSupports(event, conditions);
    if (!involvement || !met) continue;
    const supports = [...involvement, ...met];
    const date = findEventDate(event);
    const inRange = getEventOverlap(event, bounds);
    if (inRange === "no") continue;
    const entry = createEntry(event, supports, inRange);
    if (date === undefined) undated.push(entry);
    else dated.push({ ...entry, date });
  }
  return { dated: dated.toSorted((a, b) => compareDates(a.date, b.date)), undated };
};
