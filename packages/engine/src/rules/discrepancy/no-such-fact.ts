import { isObject, resolvePointer } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/** Each side of a discrepancy points to a fact. */
export const discrepancyNoSuchFact: RecordRule<"discrepancy/no-such-fact"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "discrepancy") return;
    for (const [key, side] of Object.entries(record.sides)) {
      const target = corpus.records.get(side.record);
      const value = target && resolvePointer(target, side.pointer);
      if (target && !(isObject(value) && "basis" in value))
        yield {
          code: "discrepancy/no-such-fact",
          pointer: `/sides/${key}/pointer`,
          arguments: { record: side.record, pointer: side.pointer },
        };
    }
  },
};
