import { collectCounts } from "../shared/collect-counts.ts";
import type { RecordRule } from "../rule.ts";

/** A range of numbers has a highest number above its lowest. */
export const countEmptyRange: RecordRule<"count/empty-range"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, count } of collectCounts(record))
      if ("from" in count && count.to <= count.from)
        yield {
          code: "count/empty-range",
          pointer: `${pointer}/value/to`,
          arguments: { from: count.from, to: count.to },
        };
  },
};
