import type { RecordRule } from "../rule.ts";
import { isSameRange, listTextCoverage } from "../shared/sentence-coverage.ts";

/** Each entry of `withoutFacts` is a whole sentence that no fact quotes. */
export const textUnusedWithoutFact: RecordRule<"text/unused-without-fact"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    for (const { text, sentences, withoutFacts } of listTextCoverage(record, corpus))
      for (const entry of withoutFacts) {
        const sentence = sentences.find((one) => isSameRange(one, entry));
        const supports = sentence?.supports[0]?.fact;
        if (!sentence || supports !== undefined)
          yield {
            code: "text/unused-without-fact",
            pointer: `/withoutFacts/${entry.key}`,
            arguments: { text, quote: entry.quote, range: entry, supports },
          };
      }
  },
};
