import { collectFacts, isSpan } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { findSentence } from "../shared/evidence-sentences.ts";
import { findAttribution } from "../shared/sentence-attribution.ts";

/**
 * A sentence has the same speaker in all evidence as in the statement that quotes it. If most evidence entries agree with
 * this one, the statement may be wrong instead: `speaker/not-in-sentence` checks that.
 */
export const speakerDiffersFromStatement: RecordRule<"speaker/differs-from-statement"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, value } of collectFacts(record))
      for (const [key, entry] of Object.entries(value.evidence)) {
        if (!isSpan(entry) || !entry.speaker?.includes("/")) continue;
        const { speaker } = entry;
        const { statements, evidenceCounts: counts } = findAttribution(entry, corpus) ?? {};
        const [[, statement] = []] = statements ?? [];
        if (!statements || !counts || statement === undefined || statements.has(speaker)) continue;
        const maxCount = Math.max(...[...statements.keys()].map((other) => (counts.get(other) ?? 0) + 1));
        if ((counts.get(speaker) ?? 0) <= maxCount)
          yield {
            code: "speaker/differs-from-statement",
            pointer: `${pointer}/evidence/${key}/speaker`,
            arguments: {
              speaker,
              others: [...statements.keys()],
              statement,
              sentence: findSentence(entry, corpus) ?? "",
            },
          };
      }
  },
};
