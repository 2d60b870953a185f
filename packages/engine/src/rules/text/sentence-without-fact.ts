import type { RecordRule } from "../rule.ts";
import { isSameRange, listTextCoverage } from "../shared/sentence-coverage.ts";

/** A fact quotes each sentence of a dispatch, or `withoutFacts` lists the sentence. */
export const textSentenceWithoutFact: RecordRule<"text/sentence-without-fact"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    for (const { text, sentences, withoutFacts } of listTextCoverage(record, corpus))
      for (const { segment, quote, supports, ...range } of sentences)
        if (supports.length === 0 && !withoutFacts.some((entry) => isSameRange(entry, range)))
          yield {
            code: "text/sentence-without-fact",
            pointer: `/segments/${segment}`,
            arguments: { text, sentence: quote, range },
          };
  },
};
