import { parse } from "edtf";
import { collectDates } from "../../corpus/index.ts";
import { isLeapYear } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";
import { listParsedDates } from "../shared/date-bounds.ts";

/** The parser accepts the 29th of February in every year. */
const hasInvalidLeapDay = (date: string): boolean =>
  [...date.matchAll(/(?<!\d)(\d{4})[?~%]?-[?~%]?02[?~%]?-[?~%]?29/g)].some(([, year]) => !isLeapYear(Number(year)));

/** The parser accepts a period whose end is before its start, alone or in a set. */
const isReversedPeriod = (date: string): boolean =>
  [...date.replaceAll(/[?~%]/g, "").matchAll(/(?<![\d-])(\d{4}[\d-]*)(?:\/|\.\.)(\d{4}[\d-]*)/g)].some(
    ([, from = "", to = ""]) => {
      const common = Math.min(from.length, to.length);
      return from.slice(0, common) > to.slice(0, common);
    },
  );

const findDateProblem = (date: string): string | undefined => {
  try {
    for (const one of listParsedDates(date)) parse(one);
    if (hasInvalidLeapDay(date)) return "which does not exist";
    return isReversedPeriod(date) ? "a period that ends before it begins" : undefined;
  } catch (error) {
    // The parser throws if a date does not exist. Its messages name tokens of its grammar, which help no one.
    return error instanceof Error ? "which does not exist" : "which cannot be read";
  }
};

/** Every date exists: there is no 30th of February. */
export const dateInvalid: RecordRule<"date/invalid"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value } of collectDates(record)) {
      const problem = findDateProblem(value);
      if (problem !== undefined) yield { code: "date/invalid", pointer, arguments: { date: value, problem } };
    }
  },
};
