/** From January on, with their accents and in lower case. */
export const frenchMonths = [
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
] as const;

/** From Sunday on: the index is what {@link computeWeekday} returns. */
export const frenchWeekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"] as const;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days of a month; January is 1. */
export const getMonthLength = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/**
 * The weekday of a Gregorian date, 0 for Sunday, by Zeller's congruence: the engine has no `Date`, so that no result
 * depends on a clock or a time zone.
 */
export const computeWeekday = (year: number, month: number, day: number): number => {
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  return (
    (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + 6) % 7
  );
};
