import { getMonthNumber, monthPattern } from "../french/calendar.ts";
import type { DraftContext } from "../text/draft-context.ts";
import { toRange } from "../text/ranges.ts";
import type { Segment } from "../text/segments.ts";
import type { PublicationDate } from "./detected-date.ts";

const headerDate = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;
const datelineDate = new RegExp(`(\\d{1,2})(?:er)? (${monthPattern})(?: (\\d{4}))?`);

/** Finds what the header and the dateline say about the day of publication. */
export const findPublicationDate = (context: DraftContext, segments: readonly Segment[]): PublicationDate => {
  const header = segments.find(({ role }) => role === "header");
  const dateline = segments.find(({ role }) => role === "dateline");
  const [, year, month, day] = header ? (headerDate.exec(context.low.slice(header.start, header.end)) ?? []) : [];
  const printed = dateline ? datelineDate.exec(context.low.slice(dateline.start, dateline.end)) : null;
  const at = dateline && printed ? toRange(printed, dateline.start) : undefined;
  const hasDatelineYear = year === undefined && printed?.[3] !== undefined;
  const printedMonth = printed ? getMonthNumber(printed[2] ?? "") : undefined;
  const agrees = month === undefined || printedMonth === Number(month);
  return {
    ...(year === undefined ? (hasDatelineYear ? { year: Number(printed[3]) } : {}) : { year: Number(year) }),
    ...(month === undefined
      ? hasDatelineYear && printedMonth
        ? { month: printedMonth }
        : {}
      : { month: Number(month) }),
    ...(day === undefined ? (printed && agrees ? { day: Number(printed[1]) } : {}) : { day: Number(day) }),
    ...(header && year !== undefined ? { range: header } : hasDatelineYear && at ? { range: at } : {}),
    ...(at && agrees ? { dayRange: at } : {}),
  };
};

const firstFullDay = new RegExp(
  `(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:er)? (?<month>${monthPattern}) (?<year>20\\d{2})(?!\\d)`,
  "u",
);

/** Without a year at its head, a text is dated by its first full day: it mostly reports on that day. */
export const inferPublicationDate = (context: DraftContext, published: PublicationDate): PublicationDate => {
  if (published.year !== undefined) return published;
  const first = firstFullDay.exec(context.low.slice(0, 1500));
  if (!first?.groups) return published;
  return {
    year: Number(first.groups["year"]),
    month: getMonthNumber(first.groups["month"] ?? ""),
    day: Number(first.groups["day"]),
    range: toRange(first),
  };
};
