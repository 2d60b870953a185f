import { findNearestPassages } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";
import { locateSpans } from "../shared/span-locations.ts";

/** A quote is in its text, character for character. */
export const spanQuoteNotFound: RecordRule<"span/quote-not-found"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, span, location } of locateSpans(record, corpus)) {
      if (location.outcome !== "not-found") continue;
      const { text, quote } = span;
      const nearest = findNearestPassages(corpus.texts.get(text)?.characters ?? "", quote);
      yield { code: "span/quote-not-found", pointer: `${pointer}/quote`, arguments: { text, quote, nearest } };
    }
  },
};
