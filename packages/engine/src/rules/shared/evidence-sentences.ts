import { findSpanRange, type Corpus, type Evidence, type SpanEvidence } from "../../corpus/index.ts";
import { getSentenceContext, indexCodePoints, splitSentences } from "../../text/index.ts";

/** Whether an evidence entry only shows who or what is meant, and not the value itself. */
export const isIdentifying = ({ supports }: Evidence): boolean => supports === "anchor" || supports === "identity";

const getText = (text: string, corpus: Corpus): string => corpus.texts.get(text)?.characters ?? "";

/**
 * The sentence that a span is quoted from; undefined if the quote does not identify one passage of a text, or if the text is
 * not at hand.
 */
export const findSentence = (span: SpanEvidence, corpus: Corpus): string | undefined => {
  const range = corpus.texts.has(span.text) ? findSpanRange(corpus, span) : undefined;
  if (!range) return undefined;
  const { before, quote, after } = getSentenceContext(getText(span.text, corpus), range);
  return (before + quote + after).trim();
};

/** The sentences that spans are quoted from, each once. Empty if one of their texts is withheld: that sentence may say it. */
export const listSentences = (spans: readonly SpanEvidence[], corpus: Corpus): string[] =>
  spans.some(({ text }) => !corpus.texts.has(text) && corpus.provedSpans?.has(text))
    ? []
    : [...new Set(spans.flatMap((span) => findSentence(span, corpus) ?? []))];

/** The sentences of the text before a span, in order; the last one may be cut where the span begins. */
export const listEarlierSentences = (span: SpanEvidence, corpus: Corpus): string[] => {
  const characters = getText(span.text, corpus);
  const points = indexCodePoints(characters);
  const end = findSpanRange(corpus, span)?.start ?? 0;
  return splitSentences(characters, { start: 0, end }).map((sentence) => points.slice(sentence.start, sentence.end));
};

/** The whole texts that spans are quoted from. */
export const joinTexts = (spans: readonly SpanEvidence[], corpus: Corpus): string =>
  [...new Set(spans.map(({ text }) => text))].map((text) => getText(text, corpus)).join("\n");
