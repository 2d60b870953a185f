import { getMonthNumber, monthPattern, weekdayPattern } from "../french/calendar.ts";
import { joinNumberWords, parseNumber } from "../french/numbers.ts";
import { joinAlternatives } from "../french/patterns.ts";
import { addDays, formatMonth, isDay } from "./edtf.ts";
import { inferYear } from "./infer-year.ts";
import {
  buildAnchoredParts,
  createUnresolvedDate,
  resolveDayOffset,
  resolveWeekday,
  resolveYearOffset,
  type RelativeDateRow,
} from "./relative-dates.ts";

/** A word for a day, with its distance from the day of publication. */
interface DayWordRow {
  readonly word: string;
  readonly offset: number;
}

const dayWords: readonly DayWordRow[] = [
  { word: "avant-hier", offset: -2 },
  { word: "hier", offset: -1 },
  { word: "aujourd'hui", offset: 0 },
  { word: "demain", offset: 1 },
  { word: "apres-demain", offset: 2 },
  { word: "ce matin", offset: 0 },
  { word: "ce soir", offset: 0 },
  { word: "ce jour", offset: 0 },
  { word: "cet apres-midi", offset: 0 },
];

/** Events that texts announce as the next one. */
const nextEventNouns = [
  "visite",
  "reunion",
  "rencontre",
  "dialogue",
  "session",
  "conference",
  "edition",
  "voyage",
  "deplacement",
  "consultation",
  "exercice",
  "cours",
  "sommet",
  "entretien",
];

/** What one row has matched, the next ones do not match again. */
export const relativeDateRows: readonly RelativeDateRow[] = [
  {
    rule: "same day",
    precision: "day",
    pattern:
      /(?<![\p{L}\d])(?:le|ce|du) meme jour(?!\p{L})|(?<![\p{L}])ce jour-la(?!\p{L})|(?<![\p{L}])dans la meme journee(?!\p{L})/gu,
    resolve: (_, at, { anchor }) =>
      anchor && isDay(anchor.edtf)
        ? {
            edtf: anchor.edtf,
            parts: buildAnchoredParts(at, anchor, "anchor")
              .filter(({ part }, index) => part !== "anchor" || index === 0)
              .concat({ part: "day", at: anchor }),
            isImplied: true,
            isPrinted: anchor.isPrinted,
          }
        : createUnresolvedDate(at, "The text mentions no day before this one."),
  },
  {
    rule: "before an earlier day",
    precision: "day",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<!\\d \\p{L}+ |(?:jour|jours|mois|ans|an|annees|semaines) )(?:auparavant|precedemment)(?!\\p{L})(?!,? (?:dans la matinee du |le |du |en )?(?:(?:${weekdayPattern}) )?(?:\\d|${monthPattern}))`,
      "gu",
    ),
    resolve: (_, at, { anchor }) =>
      anchor && isDay(anchor.edtf)
        ? {
            edtf: `[..${anchor.edtf}]`,
            parts: [
              { part: "bound", at },
              ...buildAnchoredParts(at, anchor, "anchor").slice(2),
              { part: "day", at: anchor },
            ],
            isImplied: true,
            isPrinted: anchor.isPrinted,
          }
        : createUnresolvedDate(at, "The text mentions no day that this could precede."),
  },
  {
    rule: "day before or after",
    precision: "day",
    pattern: /(?<![\p{L}\d])(?:la veille|le lendemain)(?!\p{L})/gu,
    resolve: ([words], at, { anchor }) =>
      anchor && isDay(anchor.edtf)
        ? {
            edtf: addDays(anchor.edtf, words === "la veille" ? -1 : 1),
            parts: buildAnchoredParts(at, anchor, "anchor"),
            isImplied: true,
            isPrinted: false,
            doubt: "This day is counted from another one. The text does not print it.",
          }
        : createUnresolvedDate(at, "The text mentions no day to count from."),
  },
  {
    rule: "yesterday, today or tomorrow",
    precision: "day",
    isFromPublication: true,
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?<!(?:a|jusqu'a) )${joinAlternatives(dayWords.map(({ word }) => word))}(?![\\p{L}-])`,
      "gu",
    ),
    resolve: ([words], at, { published }) =>
      resolveDayOffset(at, published, dayWords.find(({ word }) => word === words)?.offset ?? 0),
  },
  {
    rule: "weekday",
    precision: "day",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:ce )?(?<weekday>${weekdayPattern})(?: (?:matin|apres-midi|soir))?(?![\\p{L}])(?! \\d| en huit)`,
      "gu",
    ),
    resolve: (match, at, { published, isFuture }) =>
      resolveWeekday(at, published, match.groups?.["weekday"] ?? "", isFuture),
  },
  {
    rule: "last or next month",
    precision: "month",
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<month>${monthPattern}) (?<which>dernier|prochain)(?!\\p{L})`, "gu"),
    resolve: (match, at, { published }) => {
      const month = getMonthNumber(match.groups?.["month"] ?? "");
      const { year, month: publicationMonth } = published;
      if (year === undefined || publicationMonth === undefined)
        return createUnresolvedDate(at, "The text does not say the month of publication.");
      const isLast = match.groups?.["which"] === "dernier";
      const resolvedYear = isLast
        ? month < publicationMonth
          ? year
          : year - 1
        : month > publicationMonth
          ? year
          : year + 1;
      const { doubt } = inferYear({ ...published, year: resolvedYear }, { month });
      const isPrinted = resolvedYear === year;
      return {
        edtf: formatMonth(resolvedYear, month),
        parts: [{ part: "month", at }, ...(published.range ? [{ part: "year" as const, at: published.range }] : [])],
        isImplied: true,
        isPrinted,
        ...(isPrinted && doubt === undefined
          ? {}
          : { doubt: "This date is counted from the header. The text does not print it." }),
      };
    },
  },
  {
    rule: "weekday after the next one",
    precision: "day",
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<weekday>${weekdayPattern}) en huit(?!\\p{L})`, "gu"),
    resolve: (match, at, { published }) => {
      const resolved = resolveWeekday(at, published, match.groups?.["weekday"] ?? "", true);
      return resolved.edtf === undefined ? resolved : { ...resolved, edtf: addDays(resolved.edtf, 7) };
    },
  },
  {
    rule: "this month",
    precision: "month",
    pattern:
      /(?<![\p{L}\d])(?:(?:a |d'ici )?(?:la fin du|fin du|le|au cours du|ce) (?:present )?mois(?:-ci| en cours)?)(?= ?(?:[,.;]|$|a |de l'annee))(?! dernier)/gu,
    resolve: (_, at, { published: { year, month, range: header } }) =>
      year === undefined || month === undefined || !header
        ? createUnresolvedDate(at, "The text does not say the month of publication.")
        : {
            edtf: formatMonth(year, month),
            parts: [
              { part: "anchor", at },
              { part: "month", at: header },
            ],
            isImplied: true,
            isPrinted: true,
          },
  },
  {
    rule: "years ago",
    precision: "relative-year",
    pattern: new RegExp(`(?<![\\p{L}\\d])il y a (?<count>${joinNumberWords(1, 10)}|\\d{1,2}) ans?(?!\\p{L})`, "gu"),
    resolve: (match, at, { published }) =>
      resolveYearOffset(at, published, -parseNumber(match.groups?.["count"] ?? "")),
  },
  {
    rule: "by the end of the year",
    precision: "relative-year",
    pattern: /(?<![\p{L}\d])(?:avant|d'ici(?: a)?) la fin de (?:l'annee|cette annee)(?!\p{L})/gu,
    resolve: (_, at, { published }) => {
      const resolved = resolveYearOffset(at, published, 0);
      return resolved.edtf === undefined ? resolved : { ...resolved, edtf: `[..${resolved.edtf}]` };
    },
  },
  {
    rule: "this year",
    precision: "relative-year",
    pattern: /(?<![\p{L}\d])(?:cette annee|l'annee en cours)(?!\p{L})(?!-la)/gu,
    resolve: (_, at, { published }) => resolveYearOffset(at, published, 0),
  },
  {
    rule: "last or next year",
    precision: "relative-year",
    pattern: /(?<![\p{L}\d])(?:l'|les |un )an(?:nee)? (?:derniere?|passee?|prochaine?)(?!\p{L})/gu,
    resolve: ([words], at, { published }) => resolveYearOffset(at, published, /prochain/.test(words) ? 1 : -1),
  },
  {
    rule: "next event",
    precision: "day",
    isNextEvent: true,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:la |le |sa |son |leur )?prochaine? ${joinAlternatives(nextEventNouns)}(?!\\p{L})`,
      "gu",
    ),
    resolve: (_, at) => createUnresolvedDate(at, "The text does not say when the next one will be."),
  },
];
