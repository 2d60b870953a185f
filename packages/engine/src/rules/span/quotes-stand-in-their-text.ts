import { spansOf } from "../../corpus/index.ts";
import { joinedPassages, locate, nearestPassages } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";

/** Every quote stands, character for character, at exactly one place of its text. */
export const quotesStandInTheirText: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, value } of spansOf(record)) {
      const { text, quote, within } = value;
      const frozen = corpus.texts.get(text);
      if (!frozen) {
        yield {
          code: "span/text-unknown",
          pointer: `${pointer}/text`,
          arguments: { text, known: [...corpus.texts.keys()] },
        };
        continue;
      }
      const located = locate(frozen.characters, quote, within);
      switch (located.outcome) {
        case "found":
          break;
        case "absent": {
          const pieces = joinedPassages(frozen.characters, quote);
          yield pieces.length > 0
            ? { code: "span/quote-joined", pointer: `${pointer}/quote`, arguments: { text, quote, pieces } }
            : {
                code: "span/quote-absent",
                pointer: `${pointer}/quote`,
                arguments: { text, quote, nearest: nearestPassages(frozen.characters, quote) },
              };
          break;
        }
        case "ambiguous":
          yield {
            code: "span/quote-ambiguous",
            pointer: `${pointer}/quote`,
            arguments: { text, quote, count: located.count },
          };
          break;
        case "within-absent":
        case "within-ambiguous":
        case "quote-not-once-within": {
          const problem = {
            "within-absent": "absent",
            "within-ambiguous": "ambiguous",
            "quote-not-once-within": "quote-not-once",
          } as const;
          yield {
            code: "span/within-unusable",
            pointer: `${pointer}/within`,
            arguments: { text, within: within ?? "", problem: problem[located.outcome] },
          };
        }
      }
    }
  },
};
