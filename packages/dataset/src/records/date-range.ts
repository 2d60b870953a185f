/** The first and the last day that a date can mean. */
export interface DateRange {
  /** The first day (`YYYY-MM-DD`); undefined if the date has no lower bound. */
  readonly earliest: string | undefined;
  /** The last day (`YYYY-MM-DD`); undefined if the date has no upper bound. */
  readonly latest: string | undefined;
}

const datePattern = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?[?~%]?$/;

const unknownRange: DateRange = { earliest: undefined, latest: undefined };

const createDateError = (date: string): RangeError =>
  new RangeError(`${JSON.stringify(date)} is not an EDTF date such as "2024-02"`);

/** Lists the numbers between two bounds that a part of a date can mean. X stands for any digit. */
const listCandidates = (part: string, from: number, to: number): number[] => {
  const number = Number(part);
  if (!Number.isNaN(number)) return number >= from && number <= to ? [number] : [];
  const pattern = new RegExp(`^${part.replaceAll("X", "[0-9]")}$`);
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return numbers.filter((number) => pattern.test(String(number).padStart(part.length, "0")));
};

const getLastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const formatDay = (year: number, month: number, dayOfMonth: number): string =>
  [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")].join("-");

/** Parses one date: a day, a month or a year. */
const parseSingleDate = (date: string): DateRange => {
  const [, yearPart, monthPart = "XX", dayPart = "XX"] = datePattern.exec(date) ?? [];
  if (yearPart === undefined) throw createDateError(date);
  const years = listCandidates(yearPart, 0, 9999);
  const months = listCandidates(monthPart, 1, 12);
  const getEdgeDay = (which: 0 | -1): string => {
    const [year, month] = [years.at(which), months.at(which)];
    if (year === undefined || month === undefined) throw createDateError(date);
    const dayOfMonth = listCandidates(dayPart, 1, getLastDayOfMonth(year, month)).at(which);
    if (dayOfMonth === undefined) throw createDateError(date);
    return formatDay(year, month, dayOfMonth);
  };
  return { earliest: getEdgeDay(0), latest: getEdgeDay(-1) };
};

/** Parses an interval. An empty date or “..” leaves its side open. */
const parseInterval = (from: string, to: string): DateRange => ({
  earliest: from === "" || from === ".." ? undefined : parseSingleDate(from).earliest,
  latest: to === "" || to === ".." ? undefined : parseSingleDate(to).latest,
});

/** Parses a member of a set: a date, or two dates with “..” between them, one of which may be missing. */
const parseSetMember = (member: string): DateRange => {
  const [from = "", to] = member.split("..");
  return to === undefined ? parseSingleDate(from) : parseInterval(from, to);
};

/** Merges two ranges: the earlier start and the later end. An open side stays open. */
const mergeRanges = (a: DateRange, b: DateRange): DateRange => ({
  earliest:
    a.earliest === undefined || b.earliest === undefined
      ? undefined
      : a.earliest < b.earliest
        ? a.earliest
        : b.earliest,
  latest: a.latest === undefined || b.latest === undefined ? undefined : a.latest > b.latest ? a.latest : b.latest,
});

/**
 * Returns the first and the last day that a date can mean. It reads the dates of this dataset: EDTF (ISO 8601-2, level 2)
 * without times. It ignores the marks for uncertain and approximate dates (`?`, `~`, `%`).
 *
 * @param date - The date, such as `2024-02`, `[..2020-02-21]` or `2021/2023`.
 * @returns The range; undefined on a side that is open.
 * @throws RangeError if it is not such a date.
 * @example
 * getDateRange("2024-02"); // => { earliest: "2024-02-01", latest: "2024-02-29" }
 */
export const getDateRange = (date: string): DateRange => {
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(date);
  if (set)
    return (set[1] ?? set[2] ?? "")
      .split(",")
      .map(parseSetMember)
      .reduce((a, b) => mergeRanges(a, b));
  const [from = "", to] = date.split("/");
  if (to === undefined) return parseSingleDate(from);
  return from === "" && to === "" ? unknownRange : parseInterval(from, to);
};
