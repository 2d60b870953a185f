import { computeWeekday, getMonthLength } from "@vnjp/engine/text";
import { getWeekdayNumber } from "../french/calendar.ts";
import type { PublicationDate } from "./detected-date.ts";
import { formatDay, formatMonth } from "./edtf.ts";

/** A day or a month that the text prints without its year. */
export interface YearlessDate {
  readonly month: number;
  readonly day?: number;
  readonly weekday?: string;
}

export interface InferredDate {
  readonly edtf?: string;
  readonly doubt?: string;
  /** Whether the year is the one of the header. */
  readonly isHeaderYear: boolean;
}

const formatDate = (year: number | "XXXX", { month, day }: YearlessDate): string =>
  day === undefined ? formatMonth(year, month) : formatDay(year, month, day);

/** Whether a day exists and is the weekday that the text prints before it. */
export const isValidDate = (year: number, { month, day, weekday }: YearlessDate): boolean =>
  day === undefined ||
  (day >= 1 &&
    day <= getMonthLength(year, month) &&
    (weekday === undefined || getWeekdayNumber(weekday) === computeWeekday(year, month, day)));

export const describeMissingDay = (edtf: string): string => `There is no ${edtf}.`;

export const describeWrongWeekday = (edtf: string, weekday: string): string => `${edtf} was not a “${weekday}”.`;

/** Gives a date the year of the header, or says why that would be a guess. */
export const inferYear = (published: PublicationDate, date: YearlessDate): InferredDate => {
  const { year, month } = published;
  if (year === undefined)
    return { edtf: formatDate("XXXX", date), doubt: "The text does not say the year.", isHeaderYear: true };
  const isExisting = (candidate: number) =>
    isValidDate(candidate, { month: date.month, ...(date.day === undefined ? {} : { day: date.day }) });
  const computeDistance = (candidate: number) => candidate * 12 + date.month - (year * 12 + (month ?? date.month));
  // A newspaper omits the current year. Around New Year it also omits the year that has just ended or is about to begin.
  const nearestYear = [year - 1, year + 1].find((candidate) => Math.abs(computeDistance(candidate)) <= 2) ?? year;
  const day = formatDate(nearestYear, date);
  if (!isExisting(nearestYear)) return { doubt: describeMissingDay(day), isHeaderYear: true };
  if (nearestYear === year)
    return isValidDate(year, date)
      ? { edtf: day, isHeaderYear: true }
      : { edtf: day, doubt: describeWrongWeekday(day, date.weekday ?? ""), isHeaderYear: true };
  const isConfirmed = date.weekday !== undefined && isValidDate(nearestYear, date);
  return {
    edtf: day,
    doubt: `The text does not say the year. The header is of ${formatMonth(year, month ?? 1)}, so ${nearestYear} is likely${isConfirmed ? ", and the weekday fits" : ""}.`,
    isHeaderYear: false,
  };
};
