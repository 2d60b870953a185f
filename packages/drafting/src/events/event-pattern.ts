import type { EventType } from "./event-types.ts";

export type EventStatus = "held" | "planned" | "proposed" | "ongoing" | "cancelled";

/** Words that report an event, as the tables have them. */
export interface EventPatternRow {
  /** The name of the rule in the trace. */
  readonly rule: string;
  readonly status: EventStatus;
  /** In folded small letters. The group `state` shows the status; the group `noun`, if there is one, names the event. */
  readonly pattern: string;
  /** The type of a pattern without a noun. */
  readonly type?: EventType;
  /** The question to ask, if the words can mean something else too. */
  readonly doubt?: string;
  /** “La prochaine visite”: an earlier date in the sentence is not its date. */
  readonly isNext?: true;
  /** The words show the beginning of the event and not its end. */
  readonly isBeginning?: true;
  /** A ship or a delegation arrives. If the sentence names a visit too, that visit is the event. */
  readonly isArrival?: true;
  /** A list of further events may follow. */
  readonly mayList?: true;
  /** The words only mention an occasion: it is an event if it has a number, or if its day follows. */
  readonly isOccasion?: true;
}

/** A row that is ready to match. */
export interface EventPattern extends Omit<EventPatternRow, "pattern"> {
  readonly pattern: RegExp;
  /** Words without which the pattern cannot match. They are searched first, because most sentences lack them. */
  readonly prefilter?: RegExp;
}

export const compileEventPattern = (row: EventPatternRow, prefilter?: RegExp): EventPattern => ({
  ...row,
  rule: `events: ${row.rule}`,
  pattern: new RegExp(`(?<![\\p{L}-])${row.pattern}`, "gu"),
  ...(prefilter === undefined ? {} : { prefilter }),
});
