import type { Corpus } from "../../corpus/index.ts";
import type { ProvedSpans } from "../../schema/index.ts";
import { indexCodePoints, locateQuote } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";

/** Whether the text is at hand and does not have the recorded spans where they were proved. */
const isContradicted = ({ text, spans }: ProvedSpans, corpus: Corpus): boolean => {
  const characters = corpus.texts.get(text)?.characters;
  if (characters === undefined) return false;
  const points = indexCodePoints(characters);
  return spans.some(({ start, end, quote, within }) => {
    const location = locateQuote(characters, quote, within);
    return points.slice(start, end) !== quote || location.outcome !== "found" || location.range.start !== start;
  });
};

/** The positions of the quotes of a withheld text were proved with that text; if it is at hand, they are proved again. */
export const textWrongProvedSpans: RecordRule<"text/wrong-proved-spans"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    for (const [key, { text, availability, sha256 }] of Object.entries(record.editions)) {
      if (availability !== "withheld") continue;
      const recorded = corpus.provedSpans?.get(text);
      const problem = !recorded
        ? "absent"
        : recorded.text !== text || recorded.sha256 !== sha256
          ? "other-text"
          : isContradicted(recorded, corpus)
            ? "contradicted"
            : undefined;
      if (problem)
        yield {
          code: "text/wrong-proved-spans",
          pointer: `/editions/${key}/availability`,
          arguments: { text, problem },
        };
    }
  },
};
