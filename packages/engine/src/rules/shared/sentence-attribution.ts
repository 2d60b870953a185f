import {
  collectFacts,
  getReference,
  listRecords,
  listSpans,
  type Corpus,
  type SpanEvidence,
} from "../../corpus/index.ts";
import { findSentence } from "./evidence-sentences.ts";

/** The speakers to whom the records attribute one sentence. */
export interface SentenceAttribution {
  /** The speakers of the statements that quote it, each with the statement. */
  readonly statements: Map<string, string>;
  /** The number of evidence entries that name each speaker. */
  readonly evidenceCounts: Map<string, number>;
}

const attributionsByCorpus = new WeakMap<Corpus, Map<string, SentenceAttribution>>();

const getSentenceKey = (span: SpanEvidence, corpus: Corpus): string | undefined => {
  const sentence = findSentence(span, corpus);
  return sentence === undefined ? undefined : `${span.text} ${sentence}`;
};

const collectAttributions = (corpus: Corpus): Map<string, SentenceAttribution> => {
  const attributions = new Map<string, SentenceAttribution>();
  const getAttribution = (span: SpanEvidence): SentenceAttribution | undefined => {
    const key = getSentenceKey(span, corpus);
    if (key === undefined) return undefined;
    const attribution = attributions.get(key) ?? {
      statements: new Map<string, string>(),
      evidenceCounts: new Map<string, number>(),
    };
    attributions.set(key, attribution);
    return attribution;
  };
  for (const statement of listRecords(corpus, "statement"))
    for (const fact of Object.values(statement.speakers))
      if ("value" in fact)
        for (const span of listSpans(fact))
          if (span.supports === undefined) getAttribution(span)?.statements.set(fact.value, getReference(statement));
  for (const record of corpus.records.values())
    for (const { value } of collectFacts(record))
      for (const span of listSpans(value))
        if (span.speaker !== undefined) {
          const counts = getAttribution(span)?.evidenceCounts;
          counts?.set(span.speaker, (counts.get(span.speaker) ?? 0) + 1);
        }
  return attributions;
};

/** The speakers to whom the records attribute the sentence of a span. Cached by corpus. */
export const findAttribution = (span: SpanEvidence, corpus: Corpus): SentenceAttribution | undefined => {
  const attributions = attributionsByCorpus.get(corpus) ?? collectAttributions(corpus);
  attributionsByCorpus.set(corpus, attributions);
  const key = getSentenceKey(span, corpus);
  return key === undefined ? undefined : attributions.get(key);
};
