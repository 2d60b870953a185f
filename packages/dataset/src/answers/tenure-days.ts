import { getDateRange, type Membership } from "../index.ts";
import { getOverlap } from "../options/in-range.ts";
import { isUncertain, readDates } from "./dates.ts";
import type { FieldValue } from "./fields.ts";

/**
 * What the record shows of a tenure on a day.
 *
 * - `attested`: a source shows it on that very day.
 * - `in-term`: the day lies in a term that a source gives, with its end.
 * - `between`: sources show it before and after that day.
 * - `open-term`: it began before that day, and the record knows no end of it.
 * - `possibly`: a source shows it on a day that may be this one, such as a day in its month.
 */
export type TenureOnDay = "attested" | "in-term" | "between" | "open-term" | "possibly";

/** Whether a date means this whole day or period: a month that names some day of it does not. */
const hasMeaning = (date: string, day: string): boolean => {
  const [range, asked] = [getDateRange(date), getDateRange(day)];
  if (range.earliest === undefined || range.latest === undefined) return false;
  const isSame = range.earliest === asked.earliest && range.latest === asked.latest;
  return isSame || (date.includes("/") && getOverlap(day, range) === "surely");
};

/** What shows that a tenure holds on a day. */
export interface TenureReading {
  readonly type: TenureOnDay;
  readonly values: readonly FieldValue<string>[];
}

const isBefore = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a < b;

/** Finds what shows that a tenure holds on a day; undefined if nothing does. */
export const findDayReading = (membership: Membership, day: string): TenureReading | undefined => {
  const bounds = getDateRange(day);
  const attested = readDates(membership, "/attested", membership.attested).values;
  const terms = readDates(membership, "/period", membership.period).values;
  const exact = attested.find(({ value }) => !isUncertain(value) && hasMeaning(value, day));
  if (exact) return { type: "attested", values: [exact] };
  const term = terms.find(({ value }) => getDateRange(value).latest !== undefined && hasMeaning(value, day));
  if (term) return { type: "in-term", values: [term] };
  const earlier = [...attested, ...terms].find(({ value }) => isBefore(getDateRange(value).earliest, bounds.earliest));
  const later = attested.find(({ value }) => isBefore(bounds.latest, getDateRange(value).earliest));
  if (earlier && later) return { type: "between", values: [earlier, later] };
  const open = terms.find(
    ({ value }) => isBefore(getDateRange(value).earliest, bounds.earliest) && getDateRange(value).latest === undefined,
  );
  if (open) return { type: "open-term", values: [open] };
  const possible = attested.find(({ value }) => getOverlap(value, bounds) !== "no");
  return possible && { type: "possibly", values: [possible] };
};
