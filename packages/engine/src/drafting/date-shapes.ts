import type { DateFound, DatePart, Published } from "./date-types.ts";
import type { Stretch } from "./draft-types.ts";
import { fits, inYear } from "./date-year.ts";
import { monthNumber, two } from "./months.ts";

/** One way of printing a date: what it looks like in folded text, and what it says. */
export interface DateRule {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly make: (
    groups: Readonly<Record<string, string | undefined>>,
    at: Stretch,
    published: Published,
  ) => DateFound | undefined;
}

export const partsOf = (at: Stretch, published: Published, withYear: boolean, withDay: boolean): DatePart[] => [
  { part: withDay ? "day" : "month", at },
  ...(withYear || !published.at ? [] : [{ part: "year" as const, at: published.at }]),
];

const numberOf = (printed: string): number => Number.parseInt(printed, 10);

/** Several days of one month, with the year that is printed or that the header gives. */
export const days = (
  rule: string,
  printed: readonly string[],
  groups: Readonly<Record<string, string | undefined>>,
  at: Stretch,
  published: Published,
  join: (dates: readonly string[]) => string,
): DateFound => {
  const month = monthNumber(groups["month"] ?? "");
  const weekdayGiven = printed.length === 1 && groups["weekday"] !== undefined ? { weekday: groups["weekday"] } : {};
  const dated = printed.map((one) => {
    const date = { month, day: numberOf(one), ...weekdayGiven };
    if (groups["year"] === undefined) return inYear(published, date);
    const edtf = `${groups["year"]}-${two(month)}-${two(date.day)}`;
    const number = Number(groups["year"]);
    if (!fits(number, { month, day: date.day })) return { doubt: `there is no ${edtf}`, isOfHeader: true };
    return fits(number, date)
      ? { edtf, isOfHeader: true }
      : { edtf, doubt: `${edtf} was no ${date.weekday ?? ""}`, isOfHeader: true };
  });
  const doubt = dated.find((one) => one.doubt !== undefined)?.doubt;
  const edtfs = dated.flatMap(({ edtf }) => (edtf === undefined ? [] : [edtf]));
  return {
    rule,
    ...at,
    ...(edtfs.length === printed.length ? { edtf: join(edtfs) } : {}),
    parts: partsOf(at, published, groups["year"] !== undefined, true),
    implied: false,
    shown: dated.every(({ isOfHeader }) => isOfHeader),
    ...(doubt === undefined ? {} : { doubt }),
  };
};

export const all = (dates: readonly string[]): string => `{${dates.join(",")}}`;
export const period = (dates: readonly string[]): string => dates.join("/");

export const plain = (rule: string, at: Stretch, edtf: string, part: DatePart["part"] = "year"): DateFound => ({
  rule,
  ...at,
  edtf,
  parts: [{ part, at }],
  implied: false,
  shown: true,
});
