import { factsOf } from "../../corpus/index.ts";
import type { Report } from "../../findings/index.ts";
import { isSpan, sentenceOf } from "../naming/passages.ts";
import type { RecordRule } from "../rule.ts";
import { creditedIn } from "./credited.ts";

/**
 * Words that are quoted as somebody's are his in the statement too that is made of their sentence. Where most who quote
 * it say as this piece does, it is the statement that may be wrong, and another rule looks at that.
 */
export const wordsGoWithTheirStatement: RecordRule = {
  scope: "record",
  *check(record, corpus): Generator<Report> {
    for (const { pointer, value } of factsOf(record))
      for (const [key, piece] of Object.entries(value.evidence)) {
        if (!isSpan(piece) || !piece.speaker?.includes("/")) continue;
        const { speaker } = piece;
        const { statements, pieces } = creditedIn(piece, corpus) ?? {};
        const [[other, statement] = []] = statements ?? [];
        if (!statements || !pieces || other === undefined || statement === undefined || statements.has(speaker))
          continue;
        const most = Math.max(...[...statements.keys()].map((one) => (pieces.get(one) ?? 0) + 1));
        if ((pieces.get(speaker) ?? 0) <= most)
          yield {
            code: "speaker/not-of-statement",
            pointer: `${pointer}/evidence/${key}/speaker`,
            arguments: {
              speaker,
              others: [...statements.keys()],
              statement,
              sentence: sentenceOf(piece, corpus) ?? "",
            },
          };
      }
  },
};
