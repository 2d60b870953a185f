/** The first and the last day that a date can mean. */
export interface DateRange {
  /** The first day (`YYYY-MM-DD`); undefined if the date has no lower bound. */
  readonly earliest: string | undefined;
  /** The last day (`YYYY-MM-DD`); undefined if the date has no upper bound. */
  readonly latest: string | undefined;
}

const datePattern = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?[?~%]?$/;

/** Seasons, quarters, thirds and halves of a year (ISO 8601-2). */
const yearPartPattern = /^(?:2[1-9]|3[0-9]|4[01])$/;

/** The first number of the quarters, thirds and halves, and the months of each. */
const monthsByYearPart: readonly (readonly [first: number, months: number])[] = [
  [40, 6],
  [37, 4],
  [33, 3],
];

/** Lists the months that a part of a year can mean. A season can be any part of its year, by the hemisphere. */
const listMonthsOfYearPart = (part: number): number[] => {
  const [first, length] = monthsByYearPart.find(([number]) => part >= number) ?? [part, 12];
  return Array.from({ length }, (_, index) => (part - first) * length + index + 1);
};

const openRange: DateRange = { earliest: undefined, latest: undefined };

/** Lists the numbers between two bounds that a part of a date can mean. X stands for any digit. */
const listCandidates = (part: string, from: number, to: number): number[] => {
  const known = Number(part);
  if (!Number.isNaN(known)) return known >= from && known <= to ? [known] : [];
  const pattern = new RegExp(`^${part.replaceAll("X", "[0-9]")}$`);
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return numbers.filter((number) => pattern.test(String(number).padStart(part.length, "0")));
};

const getLastDayOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

const formatDay = (year: number, month: number, dayOfMonth: number): string =>
  [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")].join("-");

/** Finds the first or the last day that the parts of a date can mean: `20XX-02-29` is a day of a leap year. */
const findEdgeDay = (
  years: readonly number[],
  months: readonly number[],
  dayPart: string,
  edge: 0 | -1,
): string | undefined => {
  for (const year of years)
    for (const month of months) {
      const dayOfMonth = listCandidates(dayPart, 1, getLastDayOfMonth(year, month)).at(edge);
      if (dayOfMonth !== undefined) return formatDay(year, month, dayOfMonth);
    }
  return undefined;
};

/** Parses one date: a day, a month, a part of a year, or a year. */
const parseSingleDate = (date: string): DateRange | undefined => {
  const [, yearPart, monthPart = "XX", dayPart = "XX"] = datePattern.exec(date) ?? [];
  if (yearPart === undefined) return undefined;
  const isYearPart = yearPartPattern.test(monthPart) && !/-..-/.test(date);
  const years = listCandidates(yearPart, 0, 9999);
  const months = isYearPart ? listMonthsOfYearPart(Number(monthPart)) : listCandidates(monthPart, 1, 12);
  const earliest = findEdgeDay(years, months, dayPart, 0);
  const latest = findEdgeDay(years.toReversed(), months.toReversed(), dayPart, -1);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
};

/** Whether a side of an interval is open. */
export const isOpenSide = (side: string): boolean => side === "" || side === "..";

/** Parses an interval. An empty date or “..” leaves its side open. It must not end before it begins. */
const parseInterval = (from: string, to: string): DateRange | undefined => {
  const start = isOpenSide(from) ? openRange : parseSingleDate(from);
  const end = isOpenSide(to) ? openRange : parseSingleDate(to);
  if (!start || !end) return undefined;
  const [{ earliest }, { latest }] = [start, end];
  return earliest !== undefined && latest !== undefined && earliest > latest ? undefined : { earliest, latest };
};

/** Parses a member of a set: a date, or two dates with “..” between them, one of which may be missing. */
const parseSetMember = (member: string): DateRange | undefined => {
  const [from = "", to, ...others] = member.split("..");
  if (others.length > 0) return undefined;
  return to === undefined ? parseSingleDate(from) : parseInterval(from, to);
};

/** Merges ranges: the earliest start and the latest end. An open side stays open. */
const mergeRanges = (ranges: readonly DateRange[]): DateRange => {
  const starts = ranges.map(({ earliest }) => earliest);
  const ends = ranges.map(({ latest }) => latest);
  return {
    earliest: starts.includes(undefined) ? undefined : starts.toSorted()[0],
    latest: ends.includes(undefined) ? undefined : ends.toSorted().at(-1),
  };
};

/** Finds the range of a date; undefined if the text is no date, or one that cannot be, such as the 30th of February. */
export const findDateRange = (date: string): DateRange | undefined => {
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(date);
  if (set) {
    const ranges = (set[1] ?? set[2] ?? "").split(",").map(parseSetMember);
    const known = ranges.filter((range) => range !== undefined);
    return known.length < ranges.length ? undefined : mergeRanges(known);
  }
  const [from = "", to, ...others] = date.split("/");
  if (others.length > 0) return undefined;
  return to === undefined ? parseSingleDate(from) : parseInterval(from, to);
};

/**
 * Returns the first and the last day that a date can mean. It reads the dates of this dataset: EDTF (ISO 8601-2, level 2)
 * without times. It ignores the marks for uncertain and approximate dates (`?`, `~`, `%`).
 *
 * @param date - The date, such as `2024-02`, `[..2020-02-21]` or `2021/2023`.
 * @returns The range; undefined on a side that is open.
 * @throws RangeError if it is not such a date, or if it cannot be, such as `2024-02-30`.
 * @example
 * getDateRange("2024-02"); // => { earliest: "2024-02-01", latest: "2024-02-29" }
 */
export const getDateRange = (date: string): DateRange => {
  // Programs without types pass anything.
  const range = typeof date === "string" ? findDateRange(date) : undefined;
  if (!range) throw new RangeError(`${JSON.stringify(date)} is not an EDTF date such as "2024-02"`);
  return range;
};
