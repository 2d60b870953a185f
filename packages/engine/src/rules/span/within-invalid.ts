import type { RecordRule } from "../rule.ts";
import { locateSpans } from "../shared/span-locations.ts";

/** `within` occurs once in the text, and contains the quote once. */
export const spanWithinInvalid: RecordRule<"span/within-invalid"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, span, location } of locateSpans(record, corpus))
      if (location.outcome === "within-invalid")
        yield {
          code: "span/within-invalid",
          pointer: `${pointer}/within`,
          arguments: { text: span.text, within: span.within ?? "", problem: location.problem },
        };
  },
};
