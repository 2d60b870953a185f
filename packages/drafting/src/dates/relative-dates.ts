import { computeWeekday } from "@vnjp/engine/text";
import { getWeekdayNumber } from "../french/calendar.ts";
import type { TextRange } from "../text/text-range.ts";
import type { DatePart, DateTraits, DetectedDate, PublicationDate, ResolvedDate } from "./detected-date.ts";
import { addDays, formatDay } from "./edtf.ts";

/** What a relative date can count from. */
export interface DateReference {
  /** The last day that the text mentions before. */
  readonly anchor: DetectedDate | undefined;
  readonly published: PublicationDate;
  /** Whether the words around it are in the future tense. */
  readonly isFuture: boolean;
}

/** Words that give a date by another one: their pattern in folded small letters, and what the date is. */
export interface RelativeDateRow extends DateTraits {
  readonly pattern: RegExp;
  /** It counts from the day of publication, so not from a day of the body that stands in for it. */
  readonly isFromPublication?: true;
  readonly resolve: (match: RegExpExecArray, at: TextRange, reference: DateReference) => ResolvedDate;
}

export const createUnresolvedDate = (at: TextRange, doubt: string): ResolvedDate => ({
  parts: [{ part: "day", at }],
  isImplied: true,
  isPrinted: false,
  doubt,
});

export const buildAnchoredParts = (at: TextRange, anchor: DetectedDate, part: DatePart["part"]): DatePart[] => [
  { part, at },
  { part: "anchor", at: { start: anchor.start, end: anchor.end } },
  ...anchor.parts.filter((one) => one.part === "year"),
];

/** Counts days from the day of publication, if the text gives it. A header often has the month only. */
export const resolveDayOffset = (at: TextRange, { year, month, day }: PublicationDate, offset: number): ResolvedDate =>
  year === undefined || month === undefined || day === undefined
    ? createUnresolvedDate(at, "This counts from the day of publication, which the text does not say.")
    : {
        ...createUnresolvedDate(at, "This day is counted from the dateline. The text does not print it."),
        edtf: addDays(formatDay(year, month, day), offset),
      };

export const resolveWeekday = (
  at: TextRange,
  published: PublicationDate,
  weekday: string,
  isFuture: boolean,
): ResolvedDate => {
  const { year, month, day } = published;
  if (year === undefined || month === undefined || day === undefined)
    return createUnresolvedDate(
      at,
      "This is a weekday without a date, and the text does not say its day of publication.",
    );
  const daysAgo = (computeWeekday(year, month, day) - getWeekdayNumber(weekday) + 7) % 7;
  return resolveDayOffset(at, published, isFuture ? (7 - daysAgo) % 7 : -daysAgo);
};

export const resolveYearOffset = (
  at: TextRange,
  { year, range: header }: PublicationDate,
  offset: number,
): ResolvedDate => {
  if (year === undefined || !header) return createUnresolvedDate(at, "The text does not say the year.");
  const resolved: ResolvedDate = {
    edtf: String(year + offset),
    parts: [
      { part: "anchor", at },
      { part: "year", at: header },
    ],
    isImplied: true,
    isPrinted: offset === 0,
  };
  return offset === 0
    ? resolved
    : { ...resolved, doubt: "This year is counted from the header. The text does not print it." };
};
