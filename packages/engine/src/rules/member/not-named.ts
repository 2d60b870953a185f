import type { RecordRule } from "../rule.ts";
import { isNamedExplicitly } from "../shared/name-evidence.ts";
import { findUnnamedEntity } from "../shared/unnamed-entity.ts";

/** The quotes of a membership name its member. */
export const memberNotNamed: RecordRule<"member/not-named"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "membership") return;
    for (const [key, fact] of Object.entries(record.member)) {
      // A title does not count: this record is what says whose title it is.
      const found = "value" in fact && findUnnamedEntity(fact.value, fact, corpus, isNamedExplicitly);
      if (found) yield { code: "member/not-named", pointer: `/member/${key}/value`, arguments: found };
    }
  },
};
