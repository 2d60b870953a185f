import { foldText, frenchMonths, frenchWeekdays } from "@vnjp/engine/text";

const months: readonly string[] = frenchMonths.map(foldText);
const weekdays: readonly string[] = frenchWeekdays.map(foldText);

/** A season in folded small letters, with the number that EDTF has for it in place of a month. */
export interface SeasonRow {
  readonly name: string;
  readonly edtf: number;
}

export const seasons: readonly SeasonRow[] = [
  { name: "printemps", edtf: 21 },
  { name: "ete", edtf: 22 },
  { name: "automne", edtf: 23 },
  { name: "hiver", edtf: 24 },
];

export const monthPattern = months.join("|");
export const weekdayPattern = weekdays.join("|");
export const seasonPattern = seasons.map(({ name }) => name).join("|");

/** The number of a month by its folded name: 1 for January, 0 for another word. */
export const getMonthNumber = (name: string): number => months.indexOf(name) + 1;

/** The number of a weekday by its folded name: 0 for Sunday, -1 for another word. */
export const getWeekdayNumber = (name: string): number => weekdays.indexOf(name);

/** The number of a season by its folded name. */
export const getSeasonNumber = (name: string): number => seasons.find((season) => season.name === name)?.edtf ?? 21;
