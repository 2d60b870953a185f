import { monthNames, yearPartNames } from "./calendar-names.ts";
import { joinList, type Conjunction } from "./format-list.ts";
import type { Language, Translations } from "./language.ts";

interface DateParts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly qualifier: string;
}

const datePattern = /^([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?([?~%]?)$/;

const qualifierLabels: Readonly<Record<string, Translations>> = {
  "?": { en: " (uncertain)", fr: " (incertain)" },
  "~": { en: " (approximate)", fr: " (approximatif)" },
  "%": { en: " (uncertain and approximate)", fr: " (incertain et approximatif)" },
};

const parseParts = (date: string): DateParts | undefined => {
  const [, year, month, day, qualifier = ""] = datePattern.exec(date) ?? [];
  return year === undefined ? undefined : { year, month, day, qualifier };
};

const getMonthName = (month: string, language: Language): string =>
  monthNames[language][Number(month) - 1] ?? yearPartNames[language][month] ?? month;

/** French puts “1er” for the first of a month. */
const formatDayNumber = (day: string, language: Language): string =>
  language === "fr" && day === "01" ? "1er" : String(Number(day));

const startsWithVowel = (text: string): boolean => /^[aeiou]/.test(text);

/** French has “du 3 mars”, but “de mars” and “d’avril”. */
const formatFrenchStart = (text: string, isDay: boolean): string => {
  if (isDay) return `du ${text}`;
  return startsWithVowel(text) ? `d’${text}` : `de ${text}`;
};

/** A date with unknown digits: `2024-02-XX` is “a day in February 2024”. Undefined if no words say it shortly. */
const formatOpenDate = ({ year, month, day }: DateParts, language: Language): string | undefined => {
  const isOpenDay = day === "XX";
  const knownMonth = month === "XX" ? undefined : month;
  if (year.includes("X") || (!isOpenDay && (month !== "XX" || day !== undefined))) return undefined;
  const whole = [...(knownMonth === undefined ? [] : [getMonthName(knownMonth, language)]), year].join(" ");
  if (language === "fr") return `${isOpenDay ? "un jour" : "un mois"} ${formatFrenchStart(whole, false)}`;
  return `${isOpenDay ? "a day" : "a month"} in ${whole}`;
};

const formatDay = (date: string, language: Language): string => {
  const parts = parseParts(date);
  if (!parts) return date;
  const { year, month, day, qualifier } = parts;
  const suffix = qualifierLabels[qualifier]?.[language] ?? "";
  if (date.includes("X")) return (formatOpenDate(parts, language) ?? date.replace(/[?~%]$/, "")) + suffix;
  const texts = [
    ...(day === undefined ? [] : [formatDayNumber(day, language)]),
    ...(month === undefined ? [] : [getMonthName(month, language)]),
    year,
  ];
  return texts.join(" ") + suffix;
};

/** Days of one month need its name once: “21 or 22 February 2020”. */
const formatDaysOfMonth = (
  members: readonly string[],
  conjunction: Conjunction,
  language: Language,
): string | undefined => {
  const areFullDays = members.every((member) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(member));
  const [month, ...others] = new Set(members.map((member) => member.slice(0, 7)));
  if (!areFullDays || month === undefined || others.length > 0) return undefined;
  const days = members.map((member) => formatDayNumber(member.slice(8), language));
  return `${joinList(days, language, conjunction)} ${formatDay(month, language)}`;
};

const boundLabels = {
  en: { before: " or earlier", after: " or later" },
  fr: { before: " ou avant", after: " ou après" },
} as const;

const formatMember = (member: string, language: Language): string => {
  if (member.startsWith("..")) return formatDay(member.slice(2), language) + boundLabels[language].before;
  if (member.endsWith("..")) return formatDay(member.slice(0, -2), language) + boundLabels[language].after;
  const [from = "", to] = member.split("..");
  return to === undefined ? formatDay(from, language) : formatPeriod(from, to, language);
};

const formatSet = (members: readonly string[], conjunction: Conjunction, language: Language): string =>
  formatDaysOfMonth(members, conjunction, language) ??
  joinList(
    members.map((member) => formatMember(member, language)),
    language,
    conjunction,
  );

const isFullDate = (date: string): boolean => parseParts(date)?.day !== undefined;

const formatFrenchPeriod = (from: string, to: string): string => {
  const start = formatFrenchStart(formatDay(from, "fr"), isFullDate(from));
  if (to === "..") return `à partir ${start}, sans fin connue`;
  if (to === "") return `à partir ${start}, fin inconnue`;
  if (from === ".." || from === "") return `${isFullDate(to) ? "jusqu’au" : "jusqu’en"} ${formatDay(to, "fr")}`;
  return `${start} ${isFullDate(to) ? "au" : "à"} ${formatDay(to, "fr")}`;
};

const formatPeriod = (from: string, to: string, language: Language): string => {
  if (language === "fr") return formatFrenchPeriod(from, to);
  if (to === "..") return `from ${formatDay(from, "en")}, no end known`;
  if (to === "") return `from ${formatDay(from, "en")}, end unknown`;
  if (from === ".." || from === "") return `until ${formatDay(to, "en")}`;
  return `${formatDay(from, "en")} to ${formatDay(to, "en")}`;
};

/** Whether a text is a date in EDTF, and not a code or a reference. */
export const isEdtf = (value: string): boolean =>
  /^[[{]?(?:\.\.|[0-9]{2}[0-9X]{2}(?:[-/?~%,.\]}]|$)|\/[0-9])/.test(value);

/**
 * Formats a date in EDTF (ISO 8601-2, level 2) with all its precision: “27 February 2024”, “21 February 2020 or earlier”,
 * “février 2024”. What is no such date comes back as it is.
 */
export const formatDate = (date: string, language: Language = "en"): string => {
  const members = date
    .slice(1, -1)
    .split(",")
    .map((member) => member.trim());
  if (date.startsWith("[")) return formatSet(members, "or", language);
  if (date.startsWith("{")) return formatSet(members, "and", language);
  const [from = "", to] = date.split("/");
  return to === undefined ? formatDay(from, language) : formatPeriod(from, to, language);
};
