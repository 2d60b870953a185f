import type { Report } from "../../findings/index.ts";
import { notNamed } from "../naming/not-named.ts";
import { isNamedIn } from "../naming/signs.ts";
import type { RecordRule } from "../rule.ts";

/** Whoever holds a post, or belongs to a grouping, is named where the fact is quoted from. */
export const membersAreNamed: RecordRule = {
  scope: "record",
  *check(record, corpus): Generator<Report> {
    if (record.kind !== "membership") return;
    for (const [key, fact] of Object.entries(record.member)) {
      // By name alone: the title that stands there is what this very record says is his.
      const found = "value" in fact && notNamed(fact.value, fact, corpus, isNamedIn);
      if (found) yield { code: "member/not-named", pointer: `/member/${key}/value`, arguments: found };
    }
  },
};
