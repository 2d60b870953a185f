import { collectFacts, isSpan, listSpans, type Corpus, type SpanEvidence } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { findSentence, isIdentifying, listEarlierSentences, listSentences } from "../shared/evidence-sentences.ts";
import { findMentionedEntities, findNamedKind, isMentioned } from "../shared/name-evidence.ts";
import { findAttribution } from "../shared/sentence-attribution.ts";

/** Whether “Il a souligné” can mean the speaker: the last earlier sentence that names an entity of the kind names this one. */
const isNamedLast = (speaker: string, span: SpanEvidence, corpus: Corpus): boolean => {
  const kind = findNamedKind(speaker, corpus);
  if (kind === undefined) return true;
  const last = listEarlierSentences(span, corpus).findLast(
    (sentence) => findMentionedEntities(sentence, kind, corpus).length > 0,
  );
  return last !== undefined && isMentioned(speaker, last, corpus);
};

/** The sentence of a quote names its speaker, or the text named this speaker last before it. */
export const speakerNotNamed: RecordRule<"speaker/not-named"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, value } of collectFacts(record))
      for (const [key, entry] of Object.entries(value.evidence)) {
        if (!isSpan(entry) || !entry.speaker?.includes("/")) continue;
        // If a statement quotes the sentence, `speaker/differs-from-statement` compares the speakers, which says more.
        if ((findAttribution(entry, corpus)?.statements.size ?? 0) > 0) continue;
        const sentence = findSentence(entry, corpus);
        const kind = findNamedKind(entry.speaker, corpus);
        if (sentence === undefined || kind === undefined) continue;
        const identifyingSpans = listSpans(value).filter(isIdentifying);
        const context = [sentence, ...listSentences(identifyingSpans, corpus)].join("\n");
        if (isMentioned(entry.speaker, context, corpus)) continue;
        const named = findMentionedEntities(context, kind, corpus);
        if (named.length === 0 && isNamedLast(entry.speaker, entry, corpus)) continue;
        yield {
          code: "speaker/not-named",
          pointer: `${pointer}/evidence/${key}/speaker`,
          arguments: { speaker: entry.speaker, sentence, named },
        };
      }
  },
};
