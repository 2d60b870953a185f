import { findEdition } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { locateSpans } from "../shared/span-locations.ts";

/** A span names a text of the corpus. */
export const spanTextUnknown: RecordRule<"span/text-unknown"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, span, location } of locateSpans(record, corpus))
      // If the text is withheld, `text/wrong-proved-spans` says once that nothing was proved of it.
      if (location.outcome === "text-unknown" && findEdition(corpus, span.text)?.availability !== "withheld")
        yield {
          code: "span/text-unknown",
          pointer: `${pointer}/text`,
          arguments: {
            text: span.text,
            known: [...new Set([...corpus.texts.keys(), ...(corpus.provedSpans?.keys() ?? [])])],
          },
        };
  },
};
