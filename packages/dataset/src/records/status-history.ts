import type { Event, EventStatus, Kind, Reference } from "../../generated/types.ts";
import { compareText } from "../compare-text.ts";
import { getDateRange } from "./date-range.ts";
import { getDispatchId } from "./dispatch-id.ts";
import type { EvidenceEntry } from "./evidence.ts";
import { find, getRecord } from "./get.ts";
import type { RecordOrReference } from "./reference-types.ts";

/** What a dispatch, or a cited page, reports about the state of an event. */
export interface StatusEntry {
  /** The status: `held`, `ongoing`, `planned`, `proposed`, `postponed`, `cancelled`. An open list: later releases may add codes. */
  readonly status: EventStatus;
  /** How the status is known: the words say it, they entail it, or a cited page says it. */
  readonly basis: "stated" | "implied" | "external";
  /** The JSON Pointer of the fact (RFC 6901). */
  readonly pointer: string;
  /** The dispatches and sources that report it. */
  readonly reports: readonly Reference<"dispatch" | "source">[];
  /** The last day on which it can have been reported (`YYYY-MM-DD`); undefined if no origin has a date. */
  readonly latestDay: string | undefined;
}

const getOrigin = (entry: EvidenceEntry): Reference<"dispatch" | "source"> =>
  entry.kind === "span" ? `dispatch/${getDispatchId(entry.text)}` : entry.source;

/** Lists the known dates on which a dispatch or a page was published. */
const listPublicationDates = (reference: string): string[] => {
  const origin = find(reference);
  if (origin?.kind === "source") return origin.published === undefined ? [] : [origin.published];
  if (origin?.kind !== "dispatch") return [];
  return Object.values(origin.published).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value]));
};

/** Each date is an upper bound, so the last possible day is the earliest of these bounds. */
const findLastDay = (reference: string): string | undefined =>
  listPublicationDates(reference)
    .flatMap((date) => getDateRange(date).latest ?? [])
    .toSorted()[0];

const resolveEvent = (eventOrReference: RecordOrReference<"event">): Event => {
  // Programs without types pass any record.
  const event = getRecord<Kind>(eventOrReference);
  if (event.kind !== "event") throw new RangeError(`${event.kind}/${event.id} is not an event`);
  return event;
};

/** Reports without a date come last. */
const compareDays = (a: StatusEntry, b: StatusEntry): number =>
  compareText(a.latestDay ?? "9999", b.latestDay ?? "9999");

/**
 * Lists what was reported about the state of an event, oldest report first. The last entry is its current state. A plan
 * stays in the list when a later dispatch reports that it was carried out.
 *
 * @param eventOrReference - An event, or its reference, written `event/id`.
 * @returns The entries; those without a date come last. It is empty if the texts do not state the status.
 * @throws RangeError if there is no record with this reference, or if it is not an event.
 * @example
 * listStatusHistory("event/2024-02-27-defence-policy-dialogue-10").at(-1)?.status; // => "held"
 */
export const listStatusHistory = (eventOrReference: RecordOrReference<"event">): readonly StatusEntry[] =>
  Object.entries(resolveEvent(eventOrReference).status)
    .flatMap(([key, fact]): StatusEntry[] => {
      if (fact.basis === "not-stated") return [];
      const reports = [...new Set(Object.values(fact.evidence).map(getOrigin))];
      const days = reports.flatMap((reference) => findLastDay(reference) ?? []);
      const latestDay = days.toSorted().at(-1);
      return [{ status: fact.value, basis: fact.basis, pointer: `/status/${key}`, reports, latestDay }];
    })
    .toSorted(compareDays);
