import type { RecordRule } from "../rule.ts";
import { findUnnamedEntity } from "../shared/unnamed-entity.ts";

/** The quotes of a participant name that participant. */
export const participantNotNamed: RecordRule<"participant/not-named"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "event" && record.kind !== "mechanism") return;
    for (const [participant, { who }] of Object.entries(record.participants ?? {}))
      for (const [key, fact] of Object.entries(who)) {
        if (!("value" in fact) || fact.value.kind !== "record") continue;
        const found = findUnnamedEntity(fact.value.record, fact, corpus);
        if (found)
          yield {
            code: "participant/not-named",
            pointer: `/participants/${participant}/who/${key}/value/record`,
            arguments: found,
          };
      }
  },
};
