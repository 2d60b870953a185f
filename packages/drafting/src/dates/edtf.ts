import { getMonthLength } from "@vnjp/engine/text";

const padTwoDigits = (number: number | string): string => String(number).padStart(2, "0");

export const formatMonth = (year: number | string, month: number | string): string => `${year}-${padTwoDigits(month)}`;

export const formatDay = (year: number | string, month: number | string, day: number | string): string =>
  `${formatMonth(year, month)}-${padTwoDigits(day)}`;

export const formatSet = (dates: readonly string[]): string => `{${dates.join(",")}}`;

export const formatPeriod = (dates: readonly string[]): string => dates.join("/");

/** Whether a date is one day; its digits may be unknown (X). */
export const isDay = (edtf: string | undefined): edtf is string => /^[\dX]{4}-\d{2}-\d{2}$/.test(edtf ?? "");

/** Whether a date is one day with all its digits. */
export const isFullDay = (edtf: string | undefined): edtf is string => /^\d{4}-\d{2}-\d{2}$/.test(edtf ?? "");

/** Adds up to a month of days to a day, or subtracts them. A day of an unknown year becomes an unknown day. */
export const addDays = (edtf: string, offset: number): string => {
  if (edtf.startsWith("X")) return edtf.replace(/\d{2}$/, "XX");
  let [year = 0, month = 1, day = 1] = edtf.split("-").map(Number);
  day += offset;
  if (day < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    day += getMonthLength(year, month);
  } else if (day > getMonthLength(year, month)) {
    day -= getMonthLength(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return formatDay(year, month, day);
};
