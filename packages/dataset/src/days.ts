/** The first and the last day that a date can mean, as `YYYY-MM-DD`; undefined on a side that is open or not known. */
export interface Days {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

const day = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?[?~%]?$/;

const nothing: Days = { earliest: undefined, latest: undefined };

const notADate = (date: string): RangeError => new RangeError(`${JSON.stringify(date)} is no date, such as "2024-02"`);

/** The numbers of the given range that a part of a date can stand for, where X is any digit. */
const candidates = (part: string, from: number, to: number): number[] => {
  const like = new RegExp(`^${part.replaceAll("X", "[0-9]")}$`);
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return numbers.filter((number) => like.test(String(number).padStart(part.length, "0")));
};

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const written = (year: number, month: number, dayOfMonth: number): string =>
  [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")].join("-");

/** The days of one date without brackets: a day, a month or a year. */
const daysOfOne = (date: string): Days => {
  const [, yearPart, monthPart = "XX", dayPart = "XX"] = day.exec(date) ?? [];
  if (yearPart === undefined) throw notADate(date);
  const years = candidates(yearPart, 0, 9999);
  const months = candidates(monthPart, 1, 12);
  const edge = (which: 0 | -1): string => {
    const [year, month] = [years.at(which), months.at(which)];
    if (year === undefined || month === undefined) throw notADate(date);
    const dayOfMonth = candidates(dayPart, 1, lastOfMonth(year, month)).at(which);
    if (dayOfMonth === undefined) throw notADate(date);
    return written(year, month, dayOfMonth);
  };
  return { earliest: edge(0), latest: edge(-1) };
};

/** From one date to another; an empty one or “..” leaves its side open. */
const daysBetween = (from: string, to: string): Days => ({
  earliest: from === "" || from === ".." ? undefined : daysOfOne(from).earliest,
  latest: to === "" || to === ".." ? undefined : daysOfOne(to).latest,
});

/** A member of a set: a date, or two with “..” between them, one of which may be missing. */
const daysOfMember = (member: string): Days => {
  const [from = "", to] = member.split("..");
  return to === undefined ? daysOfOne(from) : daysBetween(from, to);
};

/** The earlier and the later of two sides; one that is open stays open. */
const widest = (a: Days, b: Days): Days => ({
  earliest:
    a.earliest === undefined || b.earliest === undefined
      ? undefined
      : a.earliest < b.earliest
        ? a.earliest
        : b.earliest,
  latest: a.latest === undefined || b.latest === undefined ? undefined : a.latest > b.latest ? a.latest : b.latest,
});

/**
 * The first and the last day that a date can mean: of `2024-02` the first and the 29th of that month, of
 * `[..2020-02-21]` no first one. Takes what the fields of the data hold: EDTF (ISO 8601-2, level 2) without times. A
 * question mark is passed over. Throws a RangeError on what is no such date.
 */
export const daysOf = (date: string): Days => {
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(date);
  if (set)
    return (set[1] ?? set[2] ?? "")
      .split(",")
      .map(daysOfMember)
      .reduce((a, b) => widest(a, b));
  const [from = "", to] = date.split("/");
  if (to === undefined) return daysOfOne(from);
  return from === "" && to === "" ? nothing : daysBetween(from, to);
};
