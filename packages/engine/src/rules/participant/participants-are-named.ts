import type { Report } from "../../findings/index.ts";
import { notNamed } from "../naming/not-named.ts";
import type { RecordRule } from "../rule.ts";

/** Whoever takes part in an event or a mechanism is named where the fact is quoted from. */
export const participantsAreNamed: RecordRule = {
  scope: "record",
  *check(record, corpus): Generator<Report> {
    if (record.kind !== "event" && record.kind !== "mechanism") return;
    for (const [participant, { who }] of Object.entries(record.participants ?? {}))
      for (const [key, fact] of Object.entries(who)) {
        if (!("value" in fact) || fact.value.kind !== "record") continue;
        const found = notNamed(fact.value.record, fact, corpus);
        if (found)
          yield {
            code: "participant/not-named",
            pointer: `/participants/${participant}/who/${key}/value/record`,
            arguments: found,
          };
      }
  },
};
