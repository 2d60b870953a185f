import type { RecordRule } from "../rule.ts";
import { locateSpans } from "../shared/span-locations.ts";

/** A span names a text of the corpus. */
export const spanTextUnknown: RecordRule<"span/text-unknown"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, span, location } of locateSpans(record, corpus))
      if (location.outcome === "text-unknown")
        yield {
          code: "span/text-unknown",
          pointer: `${pointer}/text`,
          arguments: { text: span.text, known: [...corpus.texts.keys()] },
        };
  },
};
