import type { RecordRule } from "../rule.ts";
import { locateSpans } from "../shared/span-locations.ts";

/** A quote identifies one passage: it occurs once in its text, or `within` says which occurrence it is. */
export const spanQuoteAmbiguous: RecordRule<"span/quote-ambiguous"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, span, location } of locateSpans(record, corpus))
      if (location.outcome === "ambiguous")
        yield {
          code: "span/quote-ambiguous",
          pointer: `${pointer}/quote`,
          arguments: { text: span.text, quote: span.quote, count: location.count },
        };
  },
};
