import { compareDates, toPlain, type Event } from "@vnjp/dataset";
import { textBases, getPartyName, getValues } from "./fields.ts";

/** Lists the participants of an event with a certain role, by the texts. */
export const listParticipants = (role: string, { participants }: Event): string[] =>
  Object.values(participants ?? {})
    .filter((participant) => getValues(participant.role, textBases).includes(role))
    .flatMap(({ who }) => getValues(who, textBases).map(getPartyName));

/** Returns the date of an event in its plain view. */
export const getPlainDate = (event: Event): string | undefined => toPlain(event).date ?? undefined;

/** Sorts events by their dates; those without a date come last. */
export const sortEvents = (unsorted: readonly Event[]): Event[] =>
  unsorted.toSorted((a, b) => compareDates(getPlainDate(a), getPlainDate(b)));
