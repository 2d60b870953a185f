import type { Corpus, Evidence, Fact } from "../../corpus/index.ts";
import { codePoints, sentenceAround, sentencesIn } from "../../text/index.ts";
import { placeOf } from "../span/place-of.ts";

export type Span = Extract<Evidence, { kind: "span" }>;

export const isSpan = (piece: Evidence): piece is Span => piece.kind === "span";

export const spansOfFact = (fact: Fact): Span[] => Object.values(fact.evidence).filter(isSpan);

const charactersOf = (text: string, corpus: Corpus): string => corpus.texts.get(text)?.characters ?? "";

/** The sentence that a piece of evidence is taken from; nothing where the quote does not stand in one place of a text. */
export const sentenceOf = (span: Span, corpus: Corpus): string | undefined => {
  const place = placeOf(corpus, span);
  if (!place) return undefined;
  const { before, quote, after } = sentenceAround(charactersOf(span.text, corpus), place);
  return (before + quote + after).trim();
};

export const sentencesOf = (spans: readonly Span[], corpus: Corpus): string[] => [
  ...new Set(spans.flatMap((span) => sentenceOf(span, corpus) ?? [])),
];

/** The sentences of a text up to a piece of evidence, in order. */
export const sentencesBefore = (span: Span, corpus: Corpus): string[] => {
  const characters = charactersOf(span.text, corpus);
  const points = codePoints(characters);
  const end = placeOf(corpus, span)?.start ?? 0;
  return sentencesIn(characters, { start: 0, end }).map((sentence) => points.slice(sentence.start, sentence.end));
};

/** The whole texts that pieces of evidence are taken from. */
export const textsOf = (spans: readonly Span[], corpus: Corpus): string =>
  [...new Set(spans.map(({ text }) => text))].map((text) => charactersOf(text, corpus)).join("\n");
