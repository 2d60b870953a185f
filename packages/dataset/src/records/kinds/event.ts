import data from "#data/event" with { type: "json" };
import type { Event, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The events: meetings, visits, courses, exercises and signings, held or planned. Sorted by id.
 *
 * @example
 * events[0]?.kind; // => "event"
 */
export const events: readonly Event[] = data;

/**
 * Returns the event with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `event/id`.
 * @returns The event.
 * @throws RangeError if there is no such event.
 * @example
 * getEvent("event/vinh-calls-on-kono").id; // => "vinh-calls-on-kono"
 */
export const getEvent = (reference: Reference<"event">): Event => getByReference("event", events, reference);
