import { referencesOf } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { candidatesFor } from "./candidates.ts";

/** Every reference names a record that exists. */
export const referencesResolve: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, value } of referencesOf(record))
      if (!corpus.records.has(value) && !corpus.unread?.has(value))
        yield {
          code: "reference/unknown",
          pointer,
          arguments: { reference: value, nearest: candidatesFor(value, [value.slice(0, value.indexOf("/"))], corpus) },
        };
  },
};
