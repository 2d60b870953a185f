import { frenchMonths } from "../text/french-calendar.ts";
import type { Language } from "./language.ts";

/** The months from January on. */
export const monthNames: { readonly [language in Language]: readonly string[] } = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  fr: frenchMonths,
};

const englishWeekdays: Readonly<Record<string, string>> = {
  lundi: "Monday",
  mardi: "Tuesday",
  mercredi: "Wednesday",
  jeudi: "Thursday",
  vendredi: "Friday",
  samedi: "Saturday",
  dimanche: "Sunday",
};

/** The English name of a French weekday, as the texts print it: `mardi` is “Tuesday”. Any other word stays. */
export const translateWeekday = (french: string): string => englishWeekdays[french.toLowerCase()] ?? french;
