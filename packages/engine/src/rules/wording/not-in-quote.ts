import { collectFacts, isObject, listPageEvidence, listQuotes, type Fact } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/** The quotes that a name or wording of a fact must be in; undefined if the fact has none that show it. */
const findShowingQuotes = (fact: Fact): readonly string[] | undefined => {
  if (fact.basis === "stated") return listQuotes(fact);
  const words = listPageEvidence(fact).flatMap(({ quote, supports }) =>
    quote && supports === undefined ? [quote.words] : [],
  );
  return fact.basis === "external" && words.length > 0 ? words : undefined;
};

/** A name or wording is in one of its quotes, character for character: in those of a page, if it has any. */
export const wordingNotInQuote: RecordRule<"wording/not-in-quote"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value } of collectFacts(record)) {
      const quotes = findShowingQuotes(value);
      if (!quotes || !isObject(value.value)) continue;
      const field = "wording" in value.value ? "wording" : "name";
      const wording = value.value[field];
      if (typeof wording !== "string") continue;
      if (!quotes.some((quote) => quote.includes(wording)))
        yield { code: "wording/not-in-quote", pointer: `${pointer}/value/${field}`, arguments: { wording, quotes } };
    }
  },
};
