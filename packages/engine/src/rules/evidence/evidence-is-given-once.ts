import { factsOf } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/** No place of a text stands twice as evidence for one fact: a second key adds nothing, and is counted as if it did. */
export const evidenceIsGivenOnce: RecordRule = {
  scope: "record",
  *check(record) {
    for (const { pointer, value } of factsOf(record)) {
      const seen = new Map<string, string>();
      for (const [key, piece] of Object.entries(value.evidence)) {
        if (piece.kind !== "span") continue;
        const place = JSON.stringify([piece.text, piece.quote, piece.within, piece.supports]);
        const first = seen.get(place);
        if (first !== undefined)
          yield {
            code: "evidence/given-twice",
            pointer: `${pointer}/evidence/${key}`,
            arguments: { first, quote: piece.quote },
          };
        else seen.set(place, key);
      }
    }
  },
};
