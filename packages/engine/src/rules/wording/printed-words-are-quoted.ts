import { factsOf, isObject } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/** Names and words that are given as printed stand in one of the quotes that support them. */
export const printedWordsAreQuoted: RecordRule = {
  scope: "record",
  *check(record) {
    for (const { pointer, value } of factsOf(record)) {
      if (value.basis !== "stated" || !isObject(value.value)) continue;
      const field = "wording" in value.value ? "wording" : "name";
      const wording = value.value[field];
      if (typeof wording !== "string") continue;
      const quotes = Object.values(value.evidence).flatMap((piece) => (piece.kind === "span" ? [piece.quote] : []));
      if (!quotes.some((quote) => quote.includes(wording)))
        yield { code: "wording/not-in-quote", pointer: `${pointer}/value/${field}`, arguments: { wording, quotes } };
    }
  },
};
