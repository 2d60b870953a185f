const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/** The numbers that a date is made of. */
export interface DateNumbers {
  readonly year: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  readonly day: ReadonlySet<string>;
}

// “2021-2023” is two years and not the month 20 of 2021.
const iso = /(?<!\d)(\d{4})(?!\d)(?:-(\d{2})(?!\d))?(?:-(\d{2})(?!\d))?/g;

const collect = (matches: Iterable<RegExpMatchArray>): DateNumbers => {
  const numbers = { year: new Set<string>(), month: new Set<string>(), day: new Set<string>() };
  for (const [, year, month, day] of matches) {
    if (year) numbers.year.add(year);
    if (month) numbers.month.add(month);
    if (day) numbers.day.add(day);
  }
  return numbers;
};

/** The years, months and days of a date in EDTF. */
export const numbersOfDate = (date: string): DateNumbers => collect(date.matchAll(iso));

/** The years, months and days that French words can stand for: “mardi 27 février”, “1er mai”, “date 2024-02”. */
export const numbersInFrench = (words: string): DateNumbers => {
  const { year, month, day } = collect(words.matchAll(iso));
  const spelt = new Set(
    words
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const named = months.flatMap((name, index) => (spelt.has(name) ? [String(index + 1).padStart(2, "0")] : []));
  const days = [...words.matchAll(/(?<![\d-])(\d{1,2})(?:er)?(?![\d])/g)].map(([, number]) =>
    (number ?? "").padStart(2, "0"),
  );
  return { year, month: new Set([...month, ...named]), day: new Set([...day, ...days]) };
};
