import { collectFacts, isObject, listQuotes } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/** A stated name or wording is in one of its quotes, character for character. */
export const wordingNotInQuote: RecordRule<"wording/not-in-quote"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value } of collectFacts(record)) {
      if (value.basis !== "stated" || !isObject(value.value)) continue;
      const field = "wording" in value.value ? "wording" : "name";
      const wording = value.value[field];
      if (typeof wording !== "string") continue;
      const quotes = listQuotes(value);
      if (!quotes.some((quote) => quote.includes(wording)))
        yield { code: "wording/not-in-quote", pointer: `${pointer}/value/${field}`, arguments: { wording, quotes } };
    }
  },
};
