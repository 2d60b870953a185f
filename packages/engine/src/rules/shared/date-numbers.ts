import { frenchMonths } from "../../text/index.ts";

/** The years, months and days of a date, padded with zeros. */
export interface DateNumbers {
  readonly year: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  readonly day: ReadonlySet<string>;
}

// “2021-2023” is two years, and not the month 20 of 2021.
const isoDatePattern = /(?<!\d)(\d{4})(?!\d)(?:-(\d{2})(?!\d))?(?:-(\d{2})(?!\d))?/g;

const padTwoDigits = (number: string | number): string => String(number).padStart(2, "0");

const groupNumbers = (matches: Iterable<RegExpMatchArray>): DateNumbers => {
  const numbers = { year: new Set<string>(), month: new Set<string>(), day: new Set<string>() };
  for (const [, year, month, day] of matches) {
    if (year) numbers.year.add(year);
    if (month) numbers.month.add(month);
    if (day) numbers.day.add(day);
  }
  return numbers;
};

/** The numbers of a date in EDTF. */
export const collectDateNumbers = (date: string): DateNumbers => groupNumbers(date.matchAll(isoDatePattern));

/** The numbers that a French text can mean by a date: “mardi 27 février”, “1er mai”, “date 2024-02”. */
export const collectFrenchNumbers = (text: string): DateNumbers => {
  const { year, month, day } = groupNumbers(text.matchAll(isoDatePattern));
  const tokens = new Set(
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const namedMonths = frenchMonths.flatMap((name, index) => (tokens.has(name) ? [padTwoDigits(index + 1)] : []));
  const days = [...text.matchAll(/(?<![\d-])(\d{1,2})(?:er)?(?![\d])/g)].map(([, number = ""]) => padTwoDigits(number));
  return { year, month: new Set([...month, ...namedMonths]), day: new Set([...day, ...days]) };
};
