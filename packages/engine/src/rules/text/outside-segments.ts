import { indexCodePoints } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";
import { locateEntries } from "../shared/locate-entries.ts";

/** The segments of a dispatch cover every character of its text except white space. */
export const textOutsideSegments: RecordRule<"text/outside-segments"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    for (const { text } of Object.values(record.editions)) {
      if (!corpus.texts.has(text)) continue;
      const points = indexCodePoints(corpus.texts.get(text)?.characters ?? "");
      const textEnd = { start: points.length, end: points.length };
      let reached = 0;
      for (const { start, end } of [...locateEntries(record.segments, text, corpus), textEnd]) {
        const characters = points.slice(reached, start).trim();
        if (characters !== "")
          yield { code: "text/outside-segments", pointer: "/segments", arguments: { text, characters } };
        reached = Math.max(reached, end);
      }
    }
  },
};
