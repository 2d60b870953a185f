import { dateFactsOf } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { boundsOf } from "./bounds.ts";
import { numbersInFrench } from "./date-numbers.ts";

/** As Sunday is 0. */
const weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

const wholeDay = /^\d{4}-(\d{2})-(\d{2})[?~%]?$/;

const millisecondsInADay = 86_400_000;

/** Time is counted from a Thursday, the 1st of January 1970. */
const weekdayOf = (date: string): string | undefined => {
  const { first } = boundsOf(date);
  return first === undefined ? undefined : weekdays.at((Math.floor(first / millisecondsInADay) + 4) % 7);
};

const spoken = new RegExp(`(${weekdays.join("|")})[\\s,]+(?:le\\s+)?(\\d{1,2})(?!\\d)(?:er)?\\s*(\\p{L}*)`, "gu");

/** The weekdays that words give a day: “mardi 27 février”, “vendredi le 1er mai”; that of another month's says nothing. */
const weekdaysOf = (words: string, month: string, day: string): string[] =>
  [...words.normalize("NFC").toLowerCase().matchAll(spoken)].flatMap(([, weekday = "", number, next = ""]) => {
    const named = numbersInFrench(next).month;
    return Number(number) === Number(day) && (named.size === 0 || named.has(month)) ? [weekday] : [];
  });

/** Where the words give a weekday with a date, the date is of that weekday: a wrong year or month shows so. */
export const weekdaysFit: RecordRule = {
  scope: "record",
  *check(record) {
    for (const { pointer, value: fact } of dateFactsOf(record)) {
      const [, month, day] = wholeDay.exec(fact.value) ?? [];
      if (month === undefined || day === undefined) continue;
      const actual = weekdayOf(fact.value);
      if (actual === undefined) continue;
      for (const piece of Object.values(fact.evidence))
        for (const weekday of piece.kind === "span" ? weekdaysOf(piece.quote, month, day) : [])
          if (weekday !== actual)
            yield {
              code: "date/other-weekday",
              pointer: `${pointer}/value`,
              arguments: { date: fact.value, weekday, actual },
            };
    }
  },
};
