import type { RecordRule } from "../rule.ts";
import { listUnexpressedActs } from "../shared/speech-acts.ts";

/** A stated act has its verb in the quote. */
export const actNotInQuote: RecordRule<"act/not-in-quote"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, act, said, text, isOverstated } of listUnexpressedActs(record))
      if (!isOverstated) yield { code: "act/not-in-quote", pointer, arguments: { act, said, text } };
  },
};
