import { getMonthNumber } from "../french/calendar.ts";
import type { TextRange } from "../text/text-range.ts";
import type { DatePart, DateTraits, PublicationDate, ResolvedDate } from "./detected-date.ts";
import { formatDay } from "./edtf.ts";
import { describeMissingDay, describeWrongWeekday, inferYear, isValidDate } from "./infer-year.ts";

export type DateGroups = Readonly<Record<string, string | undefined>>;

/** A way to print a date: its pattern in folded small letters, and what the date is. */
export interface AbsoluteDateRow extends DateTraits {
  readonly pattern: RegExp;
  /** Returns undefined if the match is no date. */
  readonly resolve: (groups: DateGroups, at: TextRange, published: PublicationDate) => ResolvedDate | undefined;
}

export const buildDateParts = (
  at: TextRange,
  published: PublicationDate,
  hasYear: boolean,
  hasDay: boolean,
): DatePart[] => [
  { part: hasDay ? "day" : "month", at },
  ...(hasYear || !published.range ? [] : [{ part: "year" as const, at: published.range }]),
];

/** Reads a day, with or without “er”. */
const parseDay = (printed: string): number => Number.parseInt(printed, 10);

/** Resolves days of one month. Their year is printed, or it is that of the header. */
export const resolveDays = (
  printed: readonly string[],
  groups: DateGroups,
  at: TextRange,
  published: PublicationDate,
  join: (dates: readonly string[]) => string,
): ResolvedDate => {
  const month = getMonthNumber(groups["month"] ?? "");
  const weekdayPart = printed.length === 1 && groups["weekday"] !== undefined ? { weekday: groups["weekday"] } : {};
  const days = printed.map((one) => {
    const date = { month, day: parseDay(one), ...weekdayPart };
    if (groups["year"] === undefined) return inferYear(published, date);
    const edtf = formatDay(groups["year"], month, date.day);
    const year = Number(groups["year"]);
    if (!isValidDate(year, { month, day: date.day })) return { doubt: describeMissingDay(edtf), isHeaderYear: true };
    return isValidDate(year, date)
      ? { edtf, isHeaderYear: true }
      : { edtf, doubt: describeWrongWeekday(edtf, date.weekday ?? ""), isHeaderYear: true };
  });
  const doubt = days.find((one) => one.doubt !== undefined)?.doubt;
  const edtfs = days.flatMap(({ edtf }) => (edtf === undefined ? [] : [edtf]));
  return {
    ...(edtfs.length === printed.length ? { edtf: join(edtfs) } : {}),
    parts: buildDateParts(at, published, groups["year"] !== undefined, true),
    isImplied: false,
    isPrinted: days.every(({ isHeaderYear }) => isHeaderYear),
    ...(doubt === undefined ? {} : { doubt }),
  };
};

/** A date whose words give all of it. */
export const createDate = (at: TextRange, edtf: string, part: DatePart["part"] = "year"): ResolvedDate => ({
  edtf,
  parts: [{ part, at }],
  isImplied: false,
  isPrinted: true,
});
