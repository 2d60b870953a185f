import { compareText } from "../compare-text.ts";
import { getDateRange } from "./date-range.ts";

/** What dates are compared by, the most important first. As text, so that “~” comes after every day. */
type SortKey = readonly [start: string, isOpenBefore: "0" | "1", latest: string, date: string];

const lastKey = "~";

const createSortKey = (date: string | null | undefined): SortKey => {
  if (date === null || date === undefined) return [lastKey, "1", lastKey, lastKey];
  const { earliest, latest = lastKey } = getDateRange(date);
  // Of “that day or earlier”, only the day is known: it comes right before what is dated to this day.
  return earliest === undefined ? [latest, "0", latest, date] : [earliest, "1", latest, date];
};

/**
 * Compares two dates, for a sort from the earliest to the latest. No date is made more precise than it is:
 *
 * - A date comes at the first day that it can mean: a month before its days except the first, a year at its beginning.
 * - Of two dates with the same first day, that with the earlier last day comes first; one with an open end comes after both.
 * - A date with an open beginning, such as `[..2020-02-21]`, comes right before its last day.
 * - What has no date comes last: null, undefined, and an interval that is open on both sides.
 *
 * @param a - A date (EDTF), or null or undefined if there is none.
 * @param b - The date to compare it with.
 * @returns A negative number if `a` comes first, a positive one if `b` does, and 0 if they are the same.
 * @throws RangeError if one of them is not a date.
 * @example
 * ["2020-03", null, "2020-02-21", "[..2020-02-21]", "2020"].toSorted(compareDates); // => ["2020", "[..2020-02-21]", "2020-02-21", "2020-03", null]
 */
export const compareDates = (a: string | null | undefined, b: string | null | undefined): number => {
  const [keyA, keyB] = [createSortKey(a), createSortKey(b)];
  for (const [index, part] of keyA.entries()) {
    const order = compareText(part, keyB[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
};
