import { frenchMonths } from "../../text/index.ts";

/** The years, months and days of a date, padded with zeros. */
export interface DateNumbers {
  readonly year: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  readonly day: ReadonlySet<string>;
}

/** Words for the seasons, quarters and halves of a year, by their number in EDTF. */
const yearPartWords: Readonly<Record<string, RegExp>> = {
  21: /printemps/u,
  22: /(?:l['’]|d['’]|cet |en )été/u,
  23: /automne/u,
  24: /hiver/u,
  33: /(?:premier|1er) trimestre/u,
  34: /(?:deuxième|second|2e) trimestre/u,
  35: /(?:troisième|3e) trimestre/u,
  36: /(?:quatrième|dernier|4e) trimestre/u,
  37: /(?:premier|1er) quadrimestre/u,
  38: /(?:deuxième|2e) quadrimestre/u,
  39: /(?:troisième|dernier|3e) quadrimestre/u,
  40: /(?:premier|1er) semestre|première moitié/u,
  41: /(?:deuxième|second|2e) semestre|(?:seconde|deuxième) moitié/u,
};

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
  const lowerCase = text.normalize("NFC").toLowerCase();
  const yearParts = Object.entries(yearPartWords).flatMap(([number, words]) => (words.test(lowerCase) ? [number] : []));
  const days = [...text.matchAll(/(?<![\d-])(\d{1,2})(?:er)?(?![\d])/g)].map(([, number = ""]) => padTwoDigits(number));
  return { year, month: new Set([...month, ...namedMonths, ...yearParts]), day: new Set([...day, ...days]) };
};
