import { parse } from "edtf";
import { datesOf } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The parser knows how long a month is at most, and not which years are leap years. */
const hasNoSuchLeapDay = (date: string): boolean =>
  [...date.matchAll(/(?<!\d)(\d{4})[?~%]?-[?~%]?02[?~%]?-[?~%]?29/g)].some(([, year]) => !isLeapYear(Number(year)));

/** The parser takes the two ends of a period as they come. */
const endsBeforeItBegins = (date: string): boolean => {
  const [, from, to] = /^(\d{4}[\d-]*)\/(\d{4}[\d-]*)$/.exec(date.replaceAll(/[?~%]/g, "")) ?? [];
  if (from === undefined || to === undefined) return false;
  const common = Math.min(from.length, to.length);
  return from.slice(0, common) > to.slice(0, common);
};

const problemOf = (date: string): string | undefined => {
  try {
    parse(date);
    if (hasNoSuchLeapDay(date)) return "which is no date";
    return endsBeforeItBegins(date) ? "a period that ends before it begins" : undefined;
  } catch (error) {
    // The parser throws on any date that does not exist; what it says is meant for grammarians.
    return error instanceof Error ? "which is no date" : "which cannot be read";
  }
};

/** Every date is EDTF and exists: the 30th of February is none. */
export const datesExist: RecordRule = {
  scope: "record",
  *check(record) {
    for (const { pointer, value } of datesOf(record)) {
      const problem = problemOf(value);
      if (problem !== undefined) yield { code: "date/not-edtf", pointer, arguments: { date: value, problem } };
    }
  },
};
