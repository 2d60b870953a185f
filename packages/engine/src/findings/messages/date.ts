import { translateWeekday } from "../../display/calendar-names.ts";
import type { FindingFamily } from "../message.ts";
import { formatQuotes, formatValue } from "./format.ts";

const formatLaterSubject = (subject: "event" | "tenure" | "step", code = ""): string =>
  ({
    event: `the status ${formatValue(code)} for an event`,
    tenure: "a tenure",
    step: `the stage ${formatValue(code)} for a step`,
  })[subject];

export const dateMessages = {
  "date/invalid": {
    severity: "error",
    describe: ({ date, problem }: { date: string; problem: string }) => ({
      found: `${formatValue(date)}, ${problem}`,
      expected: 'an existing date in EDTF, such as "2024-02-27", "2024-02" or "[..2020-02-21]"',
      fix: "Correct the date. If a part of it is unknown, leave that part out.",
    }),
  },
  "date/not-in-evidence": {
    severity: "error",
    describe: ({
      date,
      part,
      number,
      quotes,
    }: {
      date: string;
      part: "year" | "month" | "day";
      number: string;
      quotes: readonly string[];
    }) => ({
      found: `the ${part} ${number} of ${formatValue(date)}, which is not in ${formatQuotes(quotes, "any quote")}`,
      expected: "each year, month and day of the date in a quote that supports it",
      fix: "Correct the date to what the quotes say, or add the quote that gives this part of it.",
    }),
  },
  "date/wrong-weekday": {
    severity: "error",
    describe: ({ date, weekday, actual }: { date: string; weekday: string; actual: string }) => ({
      found: `${date}, a ${translateWeekday(actual)}, but the quote says “${weekday}” (${translateWeekday(weekday)})`,
      expected: "a date on the weekday that the quote gives",
      fix: "Check the year and the month: usually one of them was taken from the wrong passage.",
    }),
  },
  "date/wrong-bound": {
    severity: "warning",
    describe: ({ date, words, direction }: { date: string; words: string; direction: "before" | "after" }) => ({
      found: `${formatValue(date)}, but ${formatQuotes([words], "the quote")} gives its ${direction === "before" ? "last" : "first"} day`,
      expected:
        direction === "before"
          ? 'a date with an open start, such as "[..2020-02-21]": that day or an earlier one'
          : 'a date with an open end, such as "[2020-02-21..]": that day or a later one',
      fix: "Open the date on the side that the words leave open. If they are about another date, quote the words of this one.",
    }),
  },
  "date/after-dispatch": {
    severity: "error",
    describe: ({
      subject,
      code,
      date,
      dispatch,
      published,
    }: {
      subject: "event" | "tenure" | "step";
      /** The status of the event, or the stage of the step. */
      code?: string;
      date: string;
      dispatch: string;
      published: string;
    }) => ({
      found: `${formatLaterSubject(subject, code)} of ${date}, according to ${dispatch}, which is dated ${published}`,
      expected: "a date no later than the dispatch, if it reports something as done or under way",
      fix:
        subject === "event"
          ? 'Use "planned" or "proposed", as the text says, or correct the date.'
          : "Record a plan as a statement with the status `planned`, and remove it here; or correct the date.",
    }),
  },
  "date/out-of-order": {
    severity: "error",
    describe: ({ earlier, later }: { earlier: string; later: string }) => ({
      found: `${earlier}, which contradicts ${later}`,
      expected: "a death after the birth, and a tenure attested within its term",
      fix: "Correct the date that its source does not support. If sources differ, keep both and add a discrepancy.",
    }),
  },
} as const satisfies FindingFamily<"date">;
