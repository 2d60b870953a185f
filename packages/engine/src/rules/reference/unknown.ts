import { collectReferences } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { suggestRecords } from "../shared/suggest-records.ts";

/** Every reference names a record that exists. */
export const referenceUnknown: RecordRule<"reference/unknown"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, value } of collectReferences(record))
      if (!corpus.records.has(value) && !corpus.unreadable?.has(value))
        yield {
          code: "reference/unknown",
          pointer,
          arguments: { reference: value, nearest: suggestRecords(value, [value.slice(0, value.indexOf("/"))], corpus) },
        };
  },
};
