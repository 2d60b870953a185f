import type { DatePart } from "./date-types.ts";
import { inYear } from "./date-year.ts";
import { monthName, monthNumber, two, weekdayName } from "./months.ts";

import {
  fromToday,
  isDay,
  moved,
  nearestWeekday,
  ofHeader,
  pointing,
  untold,
  type RelativeRule,
} from "./relative-days.ts";

export const relativeRules: readonly RelativeRule[] = [
  {
    rule: "dates: same day",
    pattern:
      /(?<![\p{L}\d])(?:le|ce|du) meme jour(?!\p{L})|(?<![\p{L}])ce jour-la(?!\p{L})|(?<![\p{L}])dans la meme journee(?!\p{L})/gu,
    make: (_, at, anchor) =>
      anchor && isDay(anchor.edtf)
        ? {
            edtf: anchor.edtf,
            parts: pointing(at, anchor, "anchor")
              .filter(({ part }, index) => part !== "anchor" || index === 0)
              .concat({ part: "day", at: anchor }),
            implied: true,
            shown: anchor.shown,
          }
        : untold(at, "no day is told before “the same day”"),
  },
  {
    rule: "dates: before",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<!\\d \\p{L}+ |(?:jour|jours|mois|ans|an|annees|semaines) )(?:auparavant|precedemment)(?!\\p{L})(?!,? (?:dans la matinee du |le |du |en )?(?:(?:${weekdayName}) )?(?:\\d|${monthName}))`,
      "gu",
    ),
    make: (_, at, anchor) =>
      anchor && isDay(anchor.edtf)
        ? {
            edtf: `[..${anchor.edtf}]`,
            parts: [{ part: "bound", at }, ...pointing(at, anchor, "anchor").slice(2), { part: "day", at: anchor }],
            implied: true,
            shown: anchor.shown,
          }
        : untold(at, "no day is told before which it was"),
  },
  {
    rule: "dates: day before or after",
    pattern: /(?<![\p{L}\d])(?:la veille|le lendemain)(?!\p{L})/gu,
    make: ([words], at, anchor) =>
      anchor && isDay(anchor.edtf)
        ? {
            edtf: moved(anchor.edtf, words === "la veille" ? -1 : 1),
            parts: pointing(at, anchor, "anchor"),
            implied: true,
            shown: false,
            doubt: "counted from another day, and not printed",
          }
        : untold(at, "no day is told from which it counts"),
  },
  {
    rule: "dates: from today",
    pattern:
      /(?<![\p{L}\d-])(?<!(?:a|jusqu'a) )(?:avant-hier|hier|aujourd'hui|demain|apres-demain|ce (?:matin|soir|jour)|cet apres-midi)(?![\p{L}-])/gu,
    make: ([words], at, _, published) =>
      fromToday(
        at,
        published,
        ({ "avant-hier": -2, hier: -1, demain: 1, "apres-demain": 2 } as Record<string, number>)[words] ?? 0,
      ),
  },
  {
    rule: "dates: weekday",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:ce )?(?<weekday>${weekdayName})(?: (?:matin|apres-midi|soir))?(?![\\p{L}])(?! \\d| en huit)`,
      "gu",
    ),
    make: (match, at, _, published, isToCome) =>
      nearestWeekday(at, published, match.groups?.["weekday"] ?? "", isToCome),
  },
  {
    rule: "dates: month last or next",
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<month>${monthName}) (?<which>dernier|prochain)(?!\\p{L})`, "gu"),
    make: (match, at, _, published) => {
      const month = monthNumber(match.groups?.["month"] ?? "");
      const { year, month: now } = published;
      if (year === undefined || now === undefined) return untold(at, "the month of publication is not told");
      const isLast = match.groups?.["which"] === "dernier";
      const of = isLast ? (month < now ? year : year - 1) : month > now ? year : year + 1;
      const { doubt } = inYear({ ...published, year: of }, { month });
      const shown = of === year;
      const parts: DatePart[] = [
        { part: "month", at },
        ...(published.at ? [{ part: "year" as const, at: published.at }] : []),
      ];
      return {
        edtf: `${of}-${two(month)}`,
        parts,
        implied: true,
        shown,
        ...(shown && doubt === undefined ? {} : { doubt: "counted from the header, and not printed" }),
      };
    },
  },
  {
    rule: "dates: weekday after the next",
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<weekday>${weekdayName}) en huit(?!\\p{L})`, "gu"),
    make: (match, at, _, published) => {
      const made = nearestWeekday(at, published, match.groups?.["weekday"] ?? "", true);
      return made.edtf === undefined ? made : { ...made, edtf: moved(made.edtf, 7) };
    },
  },
  {
    rule: "dates: this month",
    pattern:
      /(?<![\p{L}\d])(?:(?:a |d'ici )?(?:la fin du|fin du|le|au cours du|ce) (?:present )?mois(?:-ci| en cours)?)(?= ?(?:[,.;]|$|a |de l'annee))(?! dernier)/gu,
    make: (_, at, __, { year, month, at: header }) =>
      year === undefined || month === undefined || !header
        ? untold(at, "the month of publication is not told")
        : {
            edtf: `${year}-${two(month)}`,
            parts: [
              { part: "anchor", at },
              { part: "month", at: header },
            ],
            implied: true,
            shown: true,
          },
  },
  {
    rule: "dates: years ago",
    pattern: /(?<![\p{L}\d])il y a (?<count>un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2}) ans?(?!\p{L})/gu,
    make: (match, at, _, published) => {
      const words = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
      const printed = match.groups?.["count"] ?? "";
      const count = words.includes(printed) ? words.indexOf(printed) + 1 : Number(printed);
      return ofHeader(at, published, -count);
    },
  },
  {
    rule: "dates: by the end of the year",
    pattern: /(?<![\p{L}\d])(?:avant|d'ici(?: a)?) la fin de (?:l'annee|cette annee)(?!\p{L})/gu,
    make: (_, at, __, published) => {
      const made = ofHeader(at, published, 0);
      return made.edtf === undefined ? made : { ...made, edtf: `[..${made.edtf}]` };
    },
  },
  {
    rule: "dates: this year",
    pattern: /(?<![\p{L}\d])(?:cette annee|l'annee en cours)(?!\p{L})(?!-la)/gu,
    make: (_, at, __, published) => ofHeader(at, published, 0),
  },
  {
    rule: "dates: last or next year",
    pattern: /(?<![\p{L}\d])(?:l'|les |un )an(?:nee)? (?:derniere?|passee?|prochaine?)(?!\p{L})/gu,
    make: ([words], at, _, published) => ofHeader(at, published, /prochain/.test(words) ? 1 : -1),
  },
  {
    rule: "dates: next",
    pattern:
      /(?<![\p{L}\d])(?:la |le |sa |son |leur )?prochaine? (?:visite|reunion|rencontre|dialogue|session|conference|edition|voyage|deplacement|consultation|exercice|cours|sommet|entretien)(?!\p{L})/gu,
    make: (_, at) => untold(at, "“the next”: when it is to be is not told"),
  },
];
