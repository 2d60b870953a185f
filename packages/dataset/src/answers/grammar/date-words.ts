import { formatDate, type Language } from "../display.ts";

const qualifierPattern = /[?~%]/gu;

/** Words for dates that are marked as uncertain, approximate, or both (EDTF). */
const doubts = {
  en: { "?": "perhaps ", "~": "around ", "%": "perhaps around " },
  fr: { "?": "peut-être ", "~": "vers ", "%": "peut-être vers " },
} as const;

const isDoubtMark = (mark: string): mark is keyof (typeof doubts)["en"] => mark in doubts.en;

/** The words before a date that is not certain. A set or a period with such a member is uncertain as a whole. */
const getDoubt = (date: string, language: Language): string => {
  const marks = date.match(qualifierPattern) ?? [];
  const mark: string | undefined = new Set<string>(marks).size > 1 ? "%" : marks[0];
  return mark !== undefined && isDoubtMark(mark) ? doubts[language][mark] : "";
};

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Reads a period, or an unknown day of one: `2020/2021`, `[2020..2021]`. */
const findPeriod = (date: string): Period | undefined => {
  const [, from, to] = /^\[?([^/.,[\]]+)(?:\/|\.\.)([^/.,[\]]+)\]?$/u.exec(date) ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
};

const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date);

const isSameMonth = ({ from, to }: Period): boolean => isDay(from) && isDay(to) && from.slice(0, 7) === to.slice(0, 7);

const formatDayNumber = (day: string, language: Language): string =>
  language === "fr" && day.endsWith("-01") ? "1er" : String(Number(day.slice(8)));

/** The days of one month need its name once: “17 to 18 May 2022”. */
const formatPeriod = (period: Period, language: Language): string => {
  const { from, to } = period;
  if (!isSameMonth(period)) return formatDate(`${from}/${to}`, language);
  const [first, last] = [formatDayNumber(from, language), formatDate(to, language)];
  return language === "fr" ? `du ${first} au ${last}` : `${first} to ${last}`;
};

/** An unknown day of a period: “between 2020 and September 2023”, “entre le 1er mars 2020 et avril 2020”. */
const formatBetween = ({ from, to }: Period, language: Language): string => {
  if (language === "en") return `between ${formatDate(from)} and ${formatDate(to)}`;
  const [start, end] = [from, to].map((date) => (isDay(date) ? "le " : "") + formatDate(date, "fr"));
  return `entre ${start} et ${end}`;
};

/** Formats a date in EDTF as words without brackets: “perhaps 21 February 2020”, “17 to 18 May 2022”. */
export const formatDateWords = (date: string, language: Language): string => {
  const plain = date.replaceAll(qualifierPattern, "");
  const period = findPeriod(plain);
  if (period && plain.startsWith("[")) return getDoubt(date, language) + formatBetween(period, language);
  const doubt = getDoubt(date, language);
  // “peut-être le 19 août 2015”
  const article = language === "fr" && doubt !== "" && isDay(plain) ? "le " : "";
  return doubt + article + (period ? formatPeriod(period, language) : formatDate(plain, language));
};

const hasFirstDay = (date: string): boolean =>
  isDay(
    date
      .replaceAll(/^[[{]|^\.\./gu, "")
      .replace(/^\.\./u, "")
      .slice(0, 10),
  );

/** A quarter or half has an article: “the first quarter of 2024”. */
const addPartArticle = (words: string): string =>
  words.replace(/^((?:first|second|third|fourth) \p{Ll}+) (\d{4})$/u, "the $1 of $2");

/** The parts of a year that French has an article with: “au printemps 2024”, “au premier trimestre 2024”. */
const hasFrenchPart = (words: string): boolean =>
  /^(?:printemps|premier|deuxième|second|troisième|quatrième) /u.test(words);

const addEnglishPreposition = (date: string): string => {
  const words = formatDate(date, "en");
  const period = findPeriod(date);
  if (period && date.startsWith("[")) return formatBetween(period, "en");
  if (period) return `from ${formatPeriod(period, "en")}`;
  if (date.includes("/"))
    return words.replace(", end unknown", " on, with no known end").replace(", no end known", " on, with no known end");
  return `${hasFirstDay(date) || words.startsWith("a day") ? "on" : "in"} ${addPartArticle(words)}`;
};

const addFrenchArticleOrPreposition = (date: string): string => {
  const words = formatDate(date, "fr");
  const period = findPeriod(date);
  if (period && date.startsWith("[")) return formatBetween(period, "fr");
  if (period) return formatPeriod(period, "fr");
  if (date.includes("/")) return words.replace(/, (?:sans fin connue|fin inconnue)/u, ", sans fin connue");
  if (words.startsWith("un ")) return words;
  if (hasFrenchPart(words)) return `au ${words}`;
  return `${hasFirstDay(date) ? "le" : "en"} ${words}`;
};

/** Formats when something was, as part of a sentence: “on 27 February 2024”, “en octobre 2020”, “du 17 au 18 mai 2022”. */
export const formatWhen = (date: string, language: Language): string => {
  const plain = date.replaceAll(qualifierPattern, "");
  if (/[~%]/u.test(date)) return formatDateWords(date, language);
  return (
    getDoubt(date, language) + (language === "fr" ? addFrenchArticleOrPreposition(plain) : addEnglishPreposition(plain))
  );
};

/** Formats for when something is planned: “for 18 May 2022”, “pour octobre 2020”. */
export const formatPlannedDate = (date: string, language: Language): string => {
  const plain = date.replaceAll(qualifierPattern, "");
  const doubt = getDoubt(date, language);
  const words = formatDateWords(plain, language);
  if (language === "en") return `${doubt}for ${addPartArticle(words)}`;
  if (hasFrenchPart(words)) return `${doubt}pour le ${words}`;
  if (/^(?:été|automne|hiver) /u.test(words)) return `${doubt}pour l’${words}`;
  if (/^(?:du|de|d’|à partir|jusqu)/u.test(words)) return doubt + words;
  return `${doubt}pour ${hasFirstDay(plain) ? "le " : ""}${words}`;
};
