import { collectDateFacts, listQuotes } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { isCountedDate } from "../shared/counted-dates.ts";
import { collectDateNumbers, collectFrenchNumbers } from "../shared/date-numbers.ts";

const parts = ["year", "month", "day"] as const;

/** Every year, month and day of a stated or implied date is in one of its quotes, unless they count it from another day. */
export const dateNotInEvidence: RecordRule<"date/not-in-evidence"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value: fact } of collectDateFacts(record)) {
      if ((fact.basis !== "stated" && fact.basis !== "implied") || isCountedDate(fact)) continue;
      const quotes = listQuotes(fact);
      const quotedNumbers = quotes.map(collectFrenchNumbers);
      const numbers = collectDateNumbers(fact.value);
      for (const part of parts)
        for (const number of numbers[part])
          if (!quotedNumbers.some((quoted) => quoted[part].has(number)))
            yield {
              code: "date/not-in-evidence",
              pointer: `${pointer}/value`,
              arguments: { date: fact.value, part, number, quotes },
            };
    }
  },
};
