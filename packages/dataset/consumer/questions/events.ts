import { daysOf, plain, type Event } from "@vnjp/dataset";
import { inTexts, nameOf, valuesOf } from "./fields.ts";

/** Those who take part in an event in the given role, by the texts. */
export const participantsWith = (role: string, { participants }: Event): string[] =>
  Object.values(participants ?? {})
    .filter((participant) => valuesOf(participant.role, inTexts).includes(role))
    .flatMap(({ who }) => valuesOf(who, inTexts).map(nameOf));

/** The date that the plain view shows of an event. */
export const dateOf = (event: Event): string | undefined => {
  const { date } = plain(event);
  return typeof date === "string" ? date : undefined;
};

/** The first day on which an event can have been; what has no date, or no first day, comes first. */
const firstDayOf = (event: Event): string => {
  const date = dateOf(event);
  return date === undefined ? "" : (daysOf(date).earliest ?? "");
};

/** Events in the order of their first days. */
export const inOrder = (some: readonly Event[]): Event[] =>
  some.toSorted((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : firstDayOf(a) > firstDayOf(b) ? 1 : 0));
