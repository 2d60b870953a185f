import { getMonthNumber, getSeasonNumber, monthPattern, seasonPattern, weekdayPattern } from "../french/calendar.ts";
import { buildDateParts, createDate, resolveDays, type AbsoluteDateRow } from "./absolute-dates.ts";
import { formatDay, formatMonth, formatPeriod, formatSet } from "./edtf.ts";
import { inferYear, isValidDate } from "./infer-year.ts";

const optionalWeekday = `(?:(?<weekday>${weekdayPattern})(?: matin| apres-midi| soir)? (?:le )?)?`;
const yearPattern = "(?:19|20)\\d{2}";
const dayPattern = "\\d{1,2}(?:er)?";
const dayListPattern = `${dayPattern}(?:, ${dayPattern}){0,12}`;
const monthYearPattern = `(?<month>${monthPattern})(?: (?<year>${yearPattern}))?(?![\\p{L}\\d])`;

/** Words before a month that make it a date: “en mars”. */
const monthOpeners = ["en", "depuis", "debut", "fin", "mi", "courant", "de", "d'ici", "d'", "mois de", "mois d'"];

/** Words in “s” that are no plural noun. Before a plural noun, a number is no year: “2000 soldats”. */
const nonPlurals = "dans|lors|des|les|ses|leurs|puis|apres|mais|plus|sous|vers|tous|nous|ces|pas";

/** Longer forms precede shorter ones: what one row has matched, the next ones do not match again. */
export const absoluteDateRows: readonly AbsoluteDateRow[] = [
  {
    rule: "header",
    precision: "month",
    pattern: /(?<![\p{L}\d])date[ :]+(?<edtf>\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d-])/gu,
    resolve: ({ edtf = "" }, at) => createDate(at, edtf),
  },
  {
    rule: "from a day of one month to a day of another",
    precision: "day",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])du (?<first>${dayPattern}) (?<from>${monthPattern})(?: (?<fromYear>${yearPattern}))? au (?<last>${dayPattern}) ${monthYearPattern}`,
      "gu",
    ),
    resolve: ({ first = "", from = "", fromYear, last = "", ...groups }, at, published) => {
      const startGroups = { month: from, year: fromYear ?? groups["year"] };
      const start = resolveDays([first], startGroups, at, published, formatPeriod);
      const end = resolveDays([last], groups, at, published, formatPeriod);
      return start.edtf === undefined || end.edtf === undefined
        ? end
        : { ...end, edtf: formatPeriod([start.edtf, end.edtf]), isPrinted: start.isPrinted && end.isPrinted };
    },
  },
  {
    rule: "from one day to another",
    precision: "day",
    isAnchor: true,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:du )?(?<first>${dayPattern})(?: au |-)(?<last>${dayPattern}) ${monthYearPattern}`,
      "gu",
    ),
    resolve: ({ first = "", last = "", ...groups }, at, published) =>
      resolveDays([first, last], groups, at, published, formatPeriod),
  },
  {
    rule: "several days",
    precision: "day",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:les )?(?<list>${dayListPattern}) et (?:le )?(?<last>${dayPattern}) ${monthYearPattern}`,
      "gu",
    ),
    resolve: ({ list = "", last = "", ...groups }, at, published) =>
      resolveDays([...list.split(", "), last], groups, at, published, formatSet),
  },
  {
    rule: "day",
    precision: "day",
    isAnchor: true,
    pattern: new RegExp(`(?<![\\p{L}\\d])${optionalWeekday}(?<day>${dayPattern}) ${monthYearPattern}`, "gu"),
    resolve: ({ day = "", ...groups }, at, published) =>
      resolveDays([day], groups, at, published, ([only = ""]) => only),
  },
  {
    rule: "day in figures",
    precision: "day",
    pattern: /(?<![\d/-])(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})(?![\d/-])/gu,
    resolve: ({ day = "", month = "", year = "" }, at) => {
      const exists =
        Number(month) >= 1 &&
        Number(month) <= 12 &&
        isValidDate(Number(year), { month: Number(month), day: Number(day) });
      return exists ? createDate(at, formatDay(year, month, day), "day") : undefined;
    },
  },
  {
    rule: "month",
    precision: "month",
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?<part>(?:debut|mi|fin|courant)[ -])?(?<month>${monthPattern}) (?<year>${yearPattern})(?![\\p{L}\\d-])`,
      "gu",
    ),
    resolve: ({ part, month = "", year = "" }, at) => ({
      ...createDate(at, formatMonth(year, getMonthNumber(month)), "month"),
      ...(part === undefined ? {} : { doubt: `“${part.trim()}” is more precise than a month.` }),
    }),
  },
  {
    rule: "month without a year",
    precision: "month-without-year",
    pattern: new RegExp(
      `(?<=(?:^|[^\\p{L}])(?:${monthOpeners.join("|")})[ -]?)(?<month>${monthPattern})(?! (?:dernier|prochain))(?![\\p{L}\\d])`,
      "gu",
    ),
    resolve: ({ month = "" }, at, published) => {
      const { isHeaderYear, ...inferred } = inferYear(published, { month: getMonthNumber(month) });
      const parts = buildDateParts(at, published, false, false);
      return { ...inferred, parts, isImplied: false, isPrinted: isHeaderYear };
    },
  },
  {
    rule: "season",
    precision: "season",
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<season>${seasonPattern}) (?<year>${yearPattern})(?!\\d)`, "gu"),
    resolve: ({ season = "", year = "" }, at) => createDate(at, `${year}-${getSeasonNumber(season)}`),
  },
  {
    rule: "decade",
    precision: "decade",
    pattern: /(?<![\p{L}\d])annees (?<decade>(?:19|20)\d)0(?!\d)/gu,
    resolve: ({ decade = "" }, at) => ({ ...createDate(at, `${decade}X`), isPrinted: false }),
  },
  {
    rule: "several years",
    precision: "year",
    pattern: new RegExp(
      `(?<=(?:en|pour) )(?<list>${yearPattern}(?:, ${yearPattern}){0,12}) et (?:en )?(?<last>${yearPattern})(?!\\d)`,
      "gu",
    ),
    resolve: ({ list = "", last = "" }, at) => createDate(at, formatSet([...list.split(", "), last])),
  },
  {
    rule: "period of years",
    precision: "year",
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:(?:de )?(?<first>${yearPattern}) ?(?:-|a) ?(?<last>${yearPattern})|entre (?<one>${yearPattern}) et (?<other>${yearPattern}))(?![\\d-])`,
      "gu",
    ),
    resolve: ({ first, last, one, other }, at) => {
      const [from = "", to = ""] = [first ?? one, last ?? other];
      return from < to ? createDate(at, formatPeriod([from, to])) : undefined;
    },
  },
  {
    rule: "year",
    precision: "year",
    pattern: new RegExp(
      `(?<![\\d/°.,-])(?<!\\d )(?<year>${yearPattern})(?![\\d/°-])(?![.,]\\d)(?! (?!(?:${nonPlurals})(?!\\p{L}))\\p{L}+s(?!\\p{L}))`,
      "gu",
    ),
    resolve: ({ year = "" }, at) => createDate(at, year),
  },
];
