import { collectFacts, isSpan } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/**
 * A fact quotes a passage once: a second entry would add nothing, and would still be counted. Words that two persons say are
 * two entries, one for each speaker.
 */
export const evidenceDuplicate: RecordRule<"evidence/duplicate"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value } of collectFacts(record)) {
      const firstKeys = new Map<string, string>();
      for (const [key, entry] of Object.entries(value.evidence)) {
        if (!isSpan(entry)) continue;
        const passage = JSON.stringify([entry.text, entry.quote, entry.within, entry.supports, entry.speaker]);
        const first = firstKeys.get(passage);
        if (first === undefined) firstKeys.set(passage, key);
        else
          yield {
            code: "evidence/duplicate",
            pointer: `${pointer}/evidence/${key}`,
            arguments: { first, quote: entry.quote },
          };
      }
    }
  },
};
