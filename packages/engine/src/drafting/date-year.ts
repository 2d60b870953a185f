import type { Published } from "./date-types.ts";
import { daysIn, two, weekdayOf, weekdays } from "./months.ts";

/** A day and a month that were printed without their year. */
export interface Yearless {
  readonly month: number;
  readonly day?: number;
  readonly weekday?: string;
}

export interface Dated {
  readonly edtf?: string;
  readonly doubt?: string;
  /** Whether the year is the one that the header shows. */
  readonly isOfHeader: boolean;
}

const written = (year: number | "XXXX", { month, day }: Yearless): string =>
  `${year}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;

/** Whether the day exists, and is the weekday that stands before it. */
export const fits = (year: number, { month, day, weekday }: Yearless): boolean =>
  day === undefined ||
  (day >= 1 &&
    day <= daysIn(year, month) &&
    (weekday === undefined || weekdays[weekdayOf(year, month, day)] === weekday));

/** Gives a printed day the year of the header, or says why that would be a guess. */
export const inYear = (published: Published, date: Yearless): Dated => {
  const { year, month } = published;
  if (year === undefined)
    return { edtf: written("XXXX", date), doubt: "the text does not tell the year", isOfHeader: true };
  const exists = (candidate: number) =>
    fits(candidate, { month: date.month, ...(date.day === undefined ? {} : { day: date.day }) });
  const away = (candidate: number) => candidate * 12 + date.month - (year * 12 + (month ?? date.month));
  // A paper leaves out its own year; only at the turn of one does it leave out the year just gone or just to come.
  const nearest = [year - 1, year + 1].find((candidate) => Math.abs(away(candidate)) <= 2) ?? year;
  const day = written(nearest, date);
  if (!exists(nearest)) return { doubt: `there is no ${day}`, isOfHeader: true };
  if (nearest === year)
    return fits(year, date)
      ? { edtf: day, isOfHeader: true }
      : { edtf: day, doubt: `${day} was no ${date.weekday ?? ""}`, isOfHeader: true };
  const confirmed = date.weekday !== undefined && fits(nearest, date);
  return {
    edtf: day,
    doubt: `the header is of ${year}-${two(month ?? 1)}, so that ${nearest} is ${confirmed ? "likely, and its weekday fits" : "likely"}; the text does not tell it`,
    isOfHeader: false,
  };
};
