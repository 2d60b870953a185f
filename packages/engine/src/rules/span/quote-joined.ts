import type { RecordRule } from "../rule.ts";
import { locateSpans } from "../shared/span-locations.ts";

/** A quote is one passage: it does not join several. */
export const spanQuoteJoined: RecordRule<"span/quote-joined"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, span, location } of locateSpans(record, corpus))
      if (location.outcome === "joined")
        yield {
          code: "span/quote-joined",
          pointer: `${pointer}/quote`,
          arguments: { text: span.text, quote: span.quote, passages: location.passages },
        };
  },
};
