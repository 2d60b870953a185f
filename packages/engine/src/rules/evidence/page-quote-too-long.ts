import { collectFacts } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

const limit = 300;

/** The quote of a page is short: the page belongs to its publisher, and we ship no more of it than shows the value. */
export const evidencePageQuoteTooLong: RecordRule<"evidence/page-quote-too-long"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value } of collectFacts(record))
      for (const [key, entry] of Object.entries(value.evidence)) {
        const length = entry.kind === "page" && entry.quote ? [...entry.quote.words].length : 0;
        if (length > limit)
          yield {
            code: "evidence/page-quote-too-long",
            pointer: `${pointer}/evidence/${key}/quote/words`,
            arguments: { length, limit },
          };
      }
  },
};
