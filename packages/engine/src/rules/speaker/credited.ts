import { factsOf, recordsOf, refOf, type Corpus } from "../../corpus/index.ts";
import { sentenceOf, spansOfFact, type Span } from "../naming/passages.ts";

/** To whom the records credit the words of one sentence. */
export interface Credited {
  /** The speakers of the statements that are made of it, and which statement that is. */
  readonly statements: Map<string, string>;
  /** How many pieces of evidence are given to each speaker. */
  readonly pieces: Map<string, number>;
}

const known = new WeakMap<Corpus, Map<string, Credited>>();

const keyOf = (span: Span, corpus: Corpus): string | undefined => {
  const sentence = sentenceOf(span, corpus);
  return sentence === undefined ? undefined : `${span.text} ${sentence}`;
};

const read = (corpus: Corpus): Map<string, Credited> => {
  const sentences = new Map<string, Credited>();
  const at = (span: Span): Credited | undefined => {
    const key = keyOf(span, corpus);
    if (key === undefined) return undefined;
    const there = sentences.get(key) ?? { statements: new Map<string, string>(), pieces: new Map<string, number>() };
    sentences.set(key, there);
    return there;
  };
  for (const statement of recordsOf(corpus, "statement"))
    for (const fact of Object.values(statement.speakers))
      if ("value" in fact)
        for (const span of spansOfFact(fact))
          if (span.supports === undefined) at(span)?.statements.set(fact.value, refOf(statement));
  for (const record of corpus.records.values())
    for (const { value } of factsOf(record))
      for (const span of spansOfFact(value))
        if (span.speaker !== undefined) {
          const pieces = at(span)?.pieces;
          pieces?.set(span.speaker, (pieces.get(span.speaker) ?? 0) + 1);
        }
  return sentences;
};

/** To whom the sentence of a piece of evidence is credited elsewhere; found once for a corpus. */
export const creditedIn = (span: Span, corpus: Corpus): Credited | undefined => {
  const sentences = known.get(corpus) ?? read(corpus);
  known.set(corpus, sentences);
  const key = keyOf(span, corpus);
  return key === undefined ? undefined : sentences.get(key);
};
