import { fits, inYear } from "./date-year.ts";
import { monthName, monthNumber, two, weekdayName } from "./months.ts";

import { all, days, partsOf, period, plain, type DateRule } from "./date-shapes.ts";

const weekday = `(?:(?<weekday>${weekdayName})(?: matin| apres-midi| soir)? (?:le )?)?`;
const year = "(?:19|20)\\d{2}";
const day = "\\d{1,2}(?:er)?";
const dayList = `${day}(?:, ${day}){0,12}`;
const monthYear = `(?<month>${monthName})(?: (?<year>${year}))?(?![\\p{L}\\d])`;

/** From the longer way of printing to the shorter; what one rule has taken, the next does not see. */
export const dateRules: readonly DateRule[] = [
  {
    rule: "dates: header",
    pattern: /(?<![\p{L}\d])date[ :]+(?<edtf>\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d-])/gu,
    make: ({ edtf = "" }, at) => plain("dates: header", at, edtf),
  },
  {
    rule: "dates: from a month to a month",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])du (?<first>${day}) (?<from>${monthName})(?: (?<fromYear>${year}))? au (?<last>${day}) ${monthYear}`,
      "gu",
    ),
    make: ({ first = "", from = "", fromYear, last = "", ...groups }, at, published) => {
      const start = days("", [first], { month: from, year: fromYear ?? groups["year"] }, at, published, period);
      const end = days("dates: from a month to a month", [last], groups, at, published, period);
      return start.edtf === undefined || end.edtf === undefined
        ? end
        : { ...end, edtf: `${start.edtf}/${end.edtf}`, shown: start.shown && end.shown };
    },
  },
  {
    rule: "dates: from day to day",
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:du )?(?<first>${day})(?: au |-)(?<last>${day}) ${monthYear}`, "gu"),
    make: ({ first = "", last = "", ...groups }, at, published) =>
      days("dates: from day to day", [first, last], groups, at, published, period),
  },
  {
    rule: "dates: several days",
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:les )?(?<list>${dayList}) et (?:le )?(?<last>${day}) ${monthYear}`, "gu"),
    make: ({ list = "", last = "", ...groups }, at, published) =>
      days("dates: several days", [...list.split(", "), last], groups, at, published, all),
  },
  {
    rule: "dates: day",
    pattern: new RegExp(`(?<![\\p{L}\\d])${weekday}(?<day>${day}) ${monthYear}`, "gu"),
    make: ({ day: printed = "", ...groups }, at, published) =>
      days("dates: day", [printed], groups, at, published, ([only = ""]) => only),
  },
  {
    rule: "dates: in figures",
    pattern: /(?<![\d/-])(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})(?![\d/-])/gu,
    make: ({ day: printed = "", month = "", year: of = "" }, at) => {
      const exists =
        Number(month) >= 1 && Number(month) <= 12 && fits(Number(of), { month: Number(month), day: Number(printed) });
      return exists ? plain("dates: in figures", at, `${of}-${two(month)}-${two(printed)}`, "day") : undefined;
    },
  },
  {
    rule: "dates: month",
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?<part>(?:debut|mi|fin|courant)[ -])?(?<month>${monthName}) (?<year>${year})(?![\\p{L}\\d-])`,
      "gu",
    ),
    make: ({ part, month = "", year: of = "" }, at) => ({
      ...plain("dates: month", at, `${of}-${two(monthNumber(month))}`, "month"),
      ...(part === undefined ? {} : { doubt: `“${part.trim()}” is more precise than a month can say` }),
    }),
  },
  {
    rule: "dates: month without a year",
    pattern: new RegExp(
      `(?<=(?:^|[^\\p{L}])(?:en|depuis|debut|fin|mi|courant|de|d'ici|d'|mois de|mois d')[ -]?)(?<month>${monthName})(?! (?:dernier|prochain))(?![\\p{L}\\d])`,
      "gu",
    ),
    make: ({ month = "" }, at, published) => {
      const { isOfHeader, ...dated } = inYear(published, { month: monthNumber(month) });
      const parts = partsOf(at, published, false, false);
      return { rule: "dates: month without a year", ...at, ...dated, parts, implied: false, shown: isOfHeader };
    },
  },
  {
    rule: "dates: season",
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<season>printemps|ete|automne|hiver) (?<year>${year})(?!\\d)`, "gu"),
    make: ({ season = "", year: of = "" }, at) =>
      plain("dates: season", at, `${of}-${{ printemps: 21, ete: 22, automne: 23, hiver: 24 }[season] ?? 21}`),
  },
  {
    rule: "dates: decade",
    pattern: /(?<![\p{L}\d])annees (?<decade>(?:19|20)\d)0(?!\d)/gu,
    make: ({ decade = "" }, at) => ({ ...plain("dates: decade", at, `${decade}X`), shown: false }),
  },
  {
    rule: "dates: several years",
    pattern: new RegExp(
      `(?<=(?:en|pour) )(?<list>${year}(?:, ${year}){0,12}) et (?:en )?(?<last>${year})(?!\\d)`,
      "gu",
    ),
    make: ({ list = "", last = "" }, at) => plain("dates: several years", at, all([...list.split(", "), last])),
  },
  {
    rule: "dates: period of years",
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:(?:de )?(?<first>${year}) ?(?:-|a) ?(?<last>${year})|entre (?<one>${year}) et (?<other>${year}))(?![\\d-])`,
      "gu",
    ),
    make: ({ first, last, one, other }, at) => {
      const [from = "", to = ""] = [first ?? one, last ?? other];
      return from < to ? plain("dates: period of years", at, `${from}/${to}`) : undefined;
    },
  },
  {
    rule: "dates: year",
    // “2000 soldats” is no year.
    pattern: new RegExp(
      `(?<![\\d/°.,-])(?<!\\d )(?<year>${year})(?![\\d/°-])(?![.,]\\d)(?! (?!(?:dans|lors|des|les|ses|leurs|puis|apres|mais|plus|sous|vers|tous|nous|ces|pas)(?!\\p{L}))\\p{L}+s(?!\\p{L}))`,
      "gu",
    ),
    make: ({ year: of = "" }, at) => plain("dates: year", at, of),
  },
];
