import type { Event, EventStatus } from "../index.ts";
import type { DateOptions } from "../options/in-range.ts";
import { dateResolvers } from "../options/option-values.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import type { OptionResolvers, ResolvedOptions } from "../options/resolve-options.ts";
import { resolveStatus } from "./code-options.ts";
import type { Support } from "./claim.ts";
import { findCurrentStatus } from "./event-phrases.ts";
import { readMechanisms } from "./sessions.ts";
import { findPlaceChain } from "./places.ts";
import { resolveMechanism, resolvePlace, resolveTopic } from "./subjects.ts";
import { findTopic } from "./topics.ts";

/** Which events. Each condition that is given must be met. */
export interface EventOptions extends DateOptions {
  /** The mechanism that it is a session of. */
  readonly mechanism?: RecordOrReference<"mechanism">;
  /** The place, or one that it lies in. */
  readonly place?: RecordOrReference<"place">;
  /** A topic of the event, or of what is said at it, or one that this topic is wider than. */
  readonly topic?: RecordOrReference<"topic">;
  /** The state by the newest report, such as `held` or `planned`. */
  readonly status?: EventStatus;
}

/** How the options for events are checked. */
export const eventResolvers: OptionResolvers<EventOptions> = {
  ...dateResolvers,
  mechanism: resolveMechanism,
  place: resolvePlace,
  topic: resolveTopic,
  status: resolveStatus,
};

/** Finds the facts by which an event meets the conditions, but for its date; undefined if it does not. */
export const findEventSupports = (
  event: Event,
  { mechanism, place, topic, status }: ResolvedOptions<EventOptions>,
): readonly Support[] | undefined => {
  if (status !== undefined && findCurrentStatus(event) !== status) return undefined;
  const sessions = readMechanisms(event).values;
  const conditions = [
    mechanism === undefined ? [] : sessions.find(({ value }) => value === mechanism)?.supports,
    place === undefined ? [] : findPlaceChain(event, place),
    topic === undefined ? [] : findTopic(event, topic),
  ];
  return conditions.every((supports) => supports !== undefined) ? conditions.flat() : undefined;
};
