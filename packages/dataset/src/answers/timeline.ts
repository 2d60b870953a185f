import { events, type Event, type Reference } from "../index.ts";
import { addSupports, createItem, type AnswerItem, type Support } from "./claim.ts";
import { compareDates, createBounds } from "./dates.ts";
import { findEventDate, getEventOverlap } from "./event-dates.ts";
import { findCurrentStatus } from "./event-phrases.ts";
import { describeEvent } from "./event-sentences.ts";
import { listSupports } from "./fields.ts";
import { listInvolvements } from "./involvement.ts";
import { assertRecords } from "./assert-records.ts";
import { findPlaceChain } from "./places.ts";
import { readMechanisms } from "./sessions.ts";
import { findTopic } from "./topics.ts";

/** Which events a timeline has. Each condition that is given must be met. */
export interface TimelineOptions {
  /** Not before this date (EDTF), such as `2020` or `2024-02`. */
  readonly from?: string;
  /** Not after this date (EDTF). */
  readonly to?: string;
  /** A person, post, body or state that takes part, by itself, through a body of it, or represented. */
  readonly with?: string;
  /** The mechanism that it is a session of. */
  readonly mechanism?: Reference<"mechanism">;
  /** The place, or one that it lies in. */
  readonly place?: Reference<"place">;
  /** A topic of the event, or of what is said at it, or one that this topic is wider than. */
  readonly topic?: Reference<"topic">;
  /** The state by the newest report, such as `held` or `planned`. */
  readonly status?: string;
}

/** An event of a timeline. Its sentence says what it is, how it stands, when and where, and who leads it. */
export interface TimelineEntry extends AnswerItem {
  /** The event. */
  readonly event: Reference<"event">;
  /** Its date (EDTF) as the timeline goes by it; undefined if there is none. */
  readonly date: string | undefined;
  /** Whether the date lies surely between `from` and `to`, or only possibly: `2020` possibly lies in `2020-02`. */
  readonly inRange: "surely" | "possibly";
  /** The state by the newest report; undefined if it is not stated. */
  readonly status: string | undefined;
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

/** Finds the facts by which an event meets the conditions; undefined if it does not. */
const findSupports = (event: Event, options: TimelineOptions): readonly Support[] | undefined => {
  const supports: Support[] = [];
  const conditions: (readonly Support[] | undefined | false)[] = [
    options.with !== undefined && findInvolvementSupports(event, options.with),
    options.mechanism !== undefined &&
      readMechanisms(event).values.find(({ value }) => value === options.mechanism)?.supports,
    options.place !== undefined && findPlaceChain(event, options.place),
    options.topic !== undefined && findTopic(event, options.topic),
  ];
  for (const condition of conditions) {
    if (condition === undefined) return undefined;
    if (condition !== false) supports.push(...condition);
  }
  return options.status === undefined || findCurrentStatus(event) === options.status ? supports : undefined;
};

const createEntry = (event: Event, supports: readonly Support[], inRange: TimelineEntry["inRange"]): TimelineEntry => {
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
 * @throws RangeError if an option names a record that does not exist, or a date that is not one.
 * @example
 * getTimeline({ from: "2024", with: "person/hoang-xuan-chien" }).dated.map(({ event }) => event); // => ["event/2024-02-27-defence-policy-dialogue-10"]
 */
export const getTimeline = (options: TimelineOptions = {}): Timeline => {
  assertRecords(options.with, options.mechanism, options.place, options.topic);
  const bounds = createBounds(options.from, options.to);
  const dated: (TimelineEntry & { readonly date: string })[] = [];
  const undated: TimelineEntry[] = [];
  for (const event of events) {
    const supports = findSupports(event, options);
    if (!supports) continue;
    const date = findEventDate(event);
    if (date === undefined) undated.push(createEntry(event, supports, "possibly"));
    else {
      const inRange = getEventOverlap(event, bounds);
      if (inRange !== "no") dated.push({ ...createEntry(event, supports, inRange), date });
    }
  }
  return { dated: dated.toSorted((a, b) => compareDates(a.date, b.date)), undated };
};
