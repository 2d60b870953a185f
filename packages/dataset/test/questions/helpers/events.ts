import { getDateRange, toPlain, type Event } from "@vnjp/dataset";
import { textBases, getPartyName, getValues } from "./fields.ts";

/** Lists the participants of an event with a certain role, by the texts. */
export const listParticipants = (role: string, { participants }: Event): string[] =>
  Object.values(participants ?? {})
    .filter((participant) => getValues(participant.role, textBases).includes(role))
    .flatMap(({ who }) => getValues(who, textBases).map(getPartyName));

/** Returns the date of an event in its plain view. */
export const getPlainDate = (event: Event): string | undefined => {
  const { date } = toPlain(event);
  return typeof date === "string" ? date : undefined;
};

/** Returns the first possible day of an event; empty, and so first in order, if it is not known. */
const getFirstDay = (event: Event): string => {
  const date = getPlainDate(event);
  return date === undefined ? "" : (getDateRange(date).earliest ?? "");
};

/** Sorts events by their first possible day. */
export const sortEvents = (unsorted: readonly Event[]): Event[] =>
  unsorted.toSorted((a, b) => (getFirstDay(a) < getFirstDay(b) ? -1 : getFirstDay(a) > getFirstDay(b) ? 1 : 0));
