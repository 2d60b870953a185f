import type { DateFound, DatePart, Published } from "./date-types.ts";
import type { Stretch } from "./draft-types.ts";
import { daysIn, two, weekdayOf, weekdays } from "./months.ts";

/** Words that point to a day from another one: what they look like, and what they say with the day told before. */
export interface RelativeRule {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly make: (
    match: RegExpExecArray,
    at: Stretch,
    anchor: DateFound | undefined,
    published: Published,
    /** Whether the words around it are in the future. */
    isToCome: boolean,
  ) => Omit<DateFound, "rule" | "start" | "end">;
}

type Made = ReturnType<RelativeRule["make"]>;

export const untold = (at: Stretch, doubt: string): Made => ({
  parts: [{ part: "day", at }],
  implied: true,
  shown: false,
  doubt,
});

export const pointing = (at: Stretch, anchor: DateFound, part: DatePart["part"]): DatePart[] => [
  { part, at },
  { part: "anchor", at: { start: anchor.start, end: anchor.end } },
  ...anchor.parts.filter((one) => one.part === "year"),
];

export const moved = (edtf: string, by: number): string => {
  if (edtf.startsWith("X")) return edtf.replace(/\d{2}$/, "XX");
  let [year = 0, month = 1, day = 1] = edtf.split("-").map(Number);
  day += by;
  if (day < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    day += daysIn(year, month);
  } else if (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return `${year}-${two(month)}-${two(day)}`;
};

export const isDay = (edtf: string | undefined): edtf is string => /^[\dX]{4}-\d{2}-\d{2}$/.test(edtf ?? "");

/** A day told from the day of publication, which a header of a month does not give. */
export const fromToday = (at: Stretch, { year, month, day }: Published, by: number): Made =>
  year === undefined || month === undefined || day === undefined
    ? untold(at, "the day of publication is not told, and the words count from it")
    : {
        ...untold(at, "counted from the day of the dateline, and not printed"),
        edtf: moved(`${year}-${two(month)}-${two(day)}`, by),
      };

export const nearestWeekday = (at: Stretch, published: Published, name: string, isToCome: boolean): Made => {
  const { year, month, day } = published;
  if (year === undefined || month === undefined || day === undefined)
    return untold(at, "a weekday alone, and the day of publication is not told");
  const back = (weekdayOf(year, month, day) - weekdays.findIndex((one) => one === name) + 7) % 7;
  const ahead = (7 - back) % 7;
  return fromToday(at, published, isToCome ? ahead : -back);
};

export const ofHeader = (at: Stretch, { year, at: header }: Published, by: number): Made => {
  if (year === undefined || !header) return untold(at, "the text does not tell the year");
  const made: Made = {
    edtf: String(year + by),
    parts: [
      { part: "anchor", at },
      { part: "year", at: header },
    ],
    implied: true,
    shown: by === 0,
  };
  return by === 0 ? made : { ...made, doubt: "counted from the year of the header, and not printed" };
};
