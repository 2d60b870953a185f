import type { RecordRule } from "../rule.ts";
import { listUnexpressedActs } from "../shared/speech-acts.ts";

/** An act is no stronger than its quote: “both sides agreed” is not what a proposal says. */
export const actOverstated: RecordRule<"act/overstated"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, act, said, text, isOverstated } of listUnexpressedActs(record))
      if (isOverstated) yield { code: "act/overstated", pointer, arguments: { act, said, text } };
  },
};
