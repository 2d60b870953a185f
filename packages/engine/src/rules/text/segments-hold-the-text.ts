import { codePoints, locate } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";

/** The segments of a dispatch hold every character of its text but white space, and none of them twice. */
export const segmentsHoldTheText: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    const placed = Object.entries(record.segments ?? {}).flatMap(([key, { span }]) => {
      const located = locate(corpus.texts.get(span.text)?.characters ?? "", span.quote, span.within);
      return located.outcome === "found" ? [{ key, text: span.text, ...located.range }] : [];
    });
    for (const { text } of Object.values(record.editions)) {
      const points = codePoints(corpus.texts.get(text)?.characters ?? "");
      const inOrder = placed.filter((segment) => segment.text === text).toSorted((a, b) => a.start - b.start);
      let reached = 0;
      let last = "";
      for (const { key, start, end } of [...inOrder, { key: "", start: points.length, end: points.length }]) {
        const between = points.slice(reached, start).trim();
        if (between !== "")
          yield { code: "text/outside-segments", pointer: "/segments", arguments: { text, characters: between } };
        if (start < reached)
          yield {
            code: "text/in-two-segments",
            pointer: `/segments/${key}`,
            arguments: { text, first: last, second: key },
          };
        reached = Math.max(reached, end);
        last = key;
      }
    }
  },
};
