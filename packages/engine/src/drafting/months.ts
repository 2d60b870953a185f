/** The months without accents, as the folded text has them. */
export const months = [
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
] as const;

export const monthName = months.join("|");

export const monthNumber = (name: string): number => months.findIndex((month) => month === name) + 1;

export const weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"] as const;

export const weekdayName = weekdays.join("|");

export const two = (number: number | string): string => String(number).padStart(2, "0");

/** The day of the week of a Gregorian date, 0 for Sunday (Zeller): dates here are read, and no clock is. */
export const weekdayOf = (year: number, month: number, day: number): number => {
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  return (
    (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + 6) % 7
  );
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
