import { toPlain, type DateRange, type Event } from "../index.ts";
import { selectHeldDates } from "../records/held-dates.ts";
import { createPhrase, joinPhrases, type Phrase } from "./claim.ts";
import { getOverlap, type InRange } from "../options/in-range.ts";
import { describeDates, isRougherDate, isLimit, readDates, type DateReading } from "./dates.ts";
import { describeBasis, type FieldValue } from "./fields.ts";
import { formatPlannedDate } from "./grammar/date-words.ts";

/** The dates of an event, the one to go by first: that of the plain view. */
export const readEventDates = (event: Event): DateReading => {
  const { values, silences } = readDates(event, "/date", event.date);
  const { date } = toPlain(event);
  return { values: values.toSorted((a, b) => Number(b.value === date) - Number(a.value === date)), silences };
};

/** Returns the date of an event to go by; undefined if there is none. */
export const findEventDate = (event: Event): string | undefined => readEventDates(event).values[0]?.value;

/** Whether a date is that of the event, and not of a plan that was carried out on another day. */
const isHeldDate = (event: Event, { value }: FieldValue<string>): boolean =>
  Object.values(selectHeldDates(event) ?? {}).some((fact) => fact.basis !== "not-stated" && fact.value === value);

/** Lists the dates that limit the date of an event that is not known to have ended. */
export const listEventLimits = (event: Event): readonly FieldValue<string>[] => {
  const [leading, ...others] = readEventDates(event).values;
  return leading ? others.filter((other) => isLimit(other, leading)) : [];
};

/**
 * Whether an event lies between two bounds: surely, possibly, or not at all. Of dates that contradict each other, each is possible.
 * One that is not known to have ended is not possible after the last day that a page leaves for it. An event without a date is possible anywhere; without bounds, every event lies there surely.
 */
export const getEventOverlap = (event: Event, bounds: DateRange): InRange | "no" => {
  const [leading, ...others] = readEventDates(event).values;
  if (!leading) return getOverlap(undefined, bounds);
  const limits = listEventLimits(event).map(({ value }) => value);
  if (limits.some((limit) => getOverlap(limit, bounds) === "no")) return "no";
  const competing = others.filter(
    (other) => isHeldDate(event, other) && !isRougherDate(other, leading) && !limits.includes(other.value),
  );
  const overlaps = [leading, ...competing].map(({ value }) => getOverlap(value, bounds));
  const [first] = overlaps;
  return overlaps.every((overlap) => overlap === first) ? (first ?? "possibly") : "possibly";
};

const describePlannedDate = (value: FieldValue<string>): Phrase => {
  const [en, fr] = [formatPlannedDate(value.value, "en"), formatPlannedDate(value.value, "fr")];
  return joinPhrases([createPhrase({ en: `planned ${en}`, fr: `prévu ${fr}` }, value.supports), describeBasis(value)]);
};

/** Describes when an event takes place, for a line, and when it was planned for; undefined if nobody looked for it. */
export const describeEventDate = (event: Event): Phrase | undefined => {
  const { values, silences } = readEventDates(event);
  const planned = values.filter((value) => !isHeldDate(event, value));
  const held = values.filter((value) => !planned.includes(value));
  return describeDates({ values: held, silences }, undefined, planned.map(describePlannedDate));
};
