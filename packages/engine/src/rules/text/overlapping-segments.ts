import type { RecordRule } from "../rule.ts";
import { locateEntries } from "../shared/locate-entries.ts";

/** No character of a text is in two segments. */
export const textOverlappingSegments: RecordRule<"text/overlapping-segments"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    for (const { text } of Object.values(record.editions)) {
      let reached = 0;
      let first = "";
      for (const { key, start, end } of locateEntries(record.segments, text, corpus)) {
        if (start < reached)
          yield {
            code: "text/overlapping-segments",
            pointer: `/segments/${key}`,
            arguments: { text, first, second: key },
          };
        reached = Math.max(reached, end);
        first = key;
      }
    }
  },
};
