import type { RecordRule } from "../rule.ts";
import { locateSpans } from "../shared/span-locations.ts";

/** A quote of a withheld text that is not at hand was proved when it was. */
export const spanUnproved: RecordRule<"span/unproved"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, span, location } of locateSpans(record, corpus))
      if (location.outcome === "unproved")
        yield {
          code: "span/unproved",
          pointer: `${pointer}/quote`,
          arguments: { text: span.text, quote: span.quote, problem: location.problem },
        };
  },
};
