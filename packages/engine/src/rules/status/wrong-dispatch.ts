import { listQuotedDispatches } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/** A status under the id of a dispatch quotes that dispatch. */
export const statusWrongDispatch: RecordRule<"status/wrong-dispatch"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "event") return;
    for (const [key, fact] of Object.entries(record.status)) {
      if (!corpus.records.has(`dispatch/${key}`)) continue;
      const dispatches = listQuotedDispatches(fact);
      if (!dispatches.includes(key))
        yield { code: "status/wrong-dispatch", pointer: `/status/${key}`, arguments: { key, dispatches } };
    }
  },
};
