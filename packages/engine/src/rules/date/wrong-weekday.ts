import { collectDateFacts, listQuotes } from "../../corpus/index.ts";
import { computeWeekday, frenchWeekdays, getMonthLength } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";
import { collectFrenchNumbers } from "../shared/date-numbers.ts";

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})[?~%]?$/;

/** The weekday of a day; undefined if there is no such day. */
const findWeekday = (year: number, month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= getMonthLength(year, month)
    ? frenchWeekdays[computeWeekday(year, month, day)]
    : undefined;

const weekdayPattern = new RegExp(
  `(${frenchWeekdays.join("|")})[\\s,]+(?:le\\s+)?(\\d{1,2})(?!\\d)(?:er)?\\s*(\\p{L}*)`,
  "gu",
);

/** The weekdays that a text gives for a day: “mardi 27 février”, “vendredi le 1er mai”. Days of other months do not count. */
const findPrintedWeekdays = (text: string, month: string, day: string): string[] =>
  [...text.normalize("NFC").toLowerCase().matchAll(weekdayPattern)].flatMap(([, weekday = "", number, next = ""]) => {
    const namedMonths = collectFrenchNumbers(next).month;
    return Number(number) === Number(day) && (namedMonths.size === 0 || namedMonths.has(month)) ? [weekday] : [];
  });

/** A date falls on the weekday that its quote gives. A wrong year or month shows here. */
export const dateWrongWeekday: RecordRule<"date/wrong-weekday"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value: fact } of collectDateFacts(record)) {
      const [, year, month = "", day = ""] = dayPattern.exec(fact.value) ?? [];
      const actual = year === undefined ? undefined : findWeekday(Number(year), Number(month), Number(day));
      if (actual === undefined) continue;
      for (const quote of listQuotes(fact))
        for (const weekday of findPrintedWeekdays(quote, month, day))
          if (weekday !== actual)
            yield {
              code: "date/wrong-weekday",
              pointer: `${pointer}/value`,
              arguments: { date: fact.value, weekday, actual },
            };
    }
  },
};
