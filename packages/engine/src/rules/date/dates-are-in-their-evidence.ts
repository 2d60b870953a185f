import { dateFactsOf } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { numbersInFrench, numbersOfDate } from "./date-numbers.ts";

const parts = ["year", "month", "day"] as const;

/** Every year, month and day of a date that rests on the text is shown by one of the quotes that support it. */
export const datesAreInTheirEvidence: RecordRule = {
  scope: "record",
  *check(record) {
    for (const { pointer, value: fact } of dateFactsOf(record)) {
      if (fact.basis !== "stated" && fact.basis !== "implied") continue;
      const quotes = Object.values(fact.evidence).flatMap((piece) => (piece.kind === "span" ? [piece.quote] : []));
      const shown = quotes.map(numbersInFrench);
      const numbers = numbersOfDate(fact.value);
      for (const part of parts)
        for (const number of numbers[part])
          if (!shown.some((quote) => quote[part].has(number)))
            yield {
              code: "date/not-in-evidence",
              pointer: `${pointer}/value`,
              arguments: { date: fact.value, part, number, quotes },
            };
    }
  },
};
