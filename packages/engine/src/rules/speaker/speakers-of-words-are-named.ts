import { factsOf, type Corpus } from "../../corpus/index.ts";
import type { Report } from "../../findings/index.ts";
import { isSpan, sentenceOf, sentencesOf, sentencesBefore, spansOfFact, type Span } from "../naming/passages.ts";
import { isCalledIn, kindNamed, namedIn } from "../naming/signs.ts";
import type { RecordRule } from "../rule.ts";
import { creditedIn } from "./credited.ts";

/** Pieces of the same fact that were added to show who is meant. */
const leading = new Set(["anchor", "identity"]);

/** “Il a souligné” is of whom the text named last: the nearest sentence before that names anybody of his kind. */
const namedLast = (speaker: string, span: Span, corpus: Corpus): boolean => {
  const kind = kindNamed(speaker, corpus);
  if (kind === undefined) return true;
  const last = sentencesBefore(span, corpus).findLast((sentence) => namedIn(sentence, kind, corpus).length > 0);
  return last !== undefined && isCalledIn(speaker, last, corpus);
};

/** Whoever words are quoted as said by is named in their sentence, or is whom the text named last before it. */
export const speakersOfWordsAreNamed: RecordRule = {
  scope: "record",
  *check(record, corpus): Generator<Report> {
    for (const { pointer, value } of factsOf(record))
      for (const [key, piece] of Object.entries(value.evidence)) {
        if (!isSpan(piece) || !piece.speaker?.includes("/")) continue;
        // Where a statement is made of the sentence, the two are held side by side instead: that tells more.
        if ((creditedIn(piece, corpus)?.statements.size ?? 0) > 0) continue;
        const sentence = sentenceOf(piece, corpus);
        const kind = kindNamed(piece.speaker, corpus);
        if (sentence === undefined || kind === undefined) continue;
        const led = spansOfFact(value).filter(({ supports }) => leading.has(supports ?? ""));
        const around = [sentence, ...sentencesOf(led, corpus)].join("\n");
        if (isCalledIn(piece.speaker, around, corpus)) continue;
        const named = namedIn(around, kind, corpus);
        if (named.length === 0 && namedLast(piece.speaker, piece, corpus)) continue;
        yield {
          code: "speaker/not-named",
          pointer: `${pointer}/evidence/${key}/speaker`,
          arguments: { speaker: piece.speaker, sentence, named },
        };
      }
  },
};
