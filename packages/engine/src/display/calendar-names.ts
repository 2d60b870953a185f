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

/** Seasons, quarters, thirds and halves of a year, by their number in EDTF (ISO 8601-2). */
export const yearPartNames: { readonly [language in Language]: Readonly<Record<string, string>> } = {
  en: {
    21: "spring",
    22: "summer",
    23: "autumn",
    24: "winter",
    33: "first quarter",
    34: "second quarter",
    35: "third quarter",
    36: "fourth quarter",
    37: "first third",
    38: "second third",
    39: "last third",
    40: "first half",
    41: "second half",
  },
  fr: {
    21: "printemps",
    22: "été",
    23: "automne",
    24: "hiver",
    33: "premier trimestre",
    34: "deuxième trimestre",
    35: "troisième trimestre",
    36: "quatrième trimestre",
    37: "premier quadrimestre",
    38: "deuxième quadrimestre",
    39: "troisième quadrimestre",
    40: "premier semestre",
    41: "second semestre",
  },
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
