import {
  collectFacts,
  findSpanRange,
  getReference,
  listSpans,
  type Corpus,
  type RecordOfKind,
} from "../../corpus/index.ts";
import { computeCoverage, computeProvedCoverage, type SentenceSupports } from "../../coverage/index.ts";
import type { TextRange } from "../../text/index.ts";
import { isIdentifying } from "./evidence-sentences.ts";
import { locateEntries, type EntryRange } from "./locate-entries.ts";

/** A quote of a fact, and its range in the text. */
interface FactQuote extends TextRange {
  readonly fact: string;
}

const quotesByCorpus = new WeakMap<Corpus, ReadonlyMap<string, readonly FactQuote[]>>();

/** The quotes of every fact of a corpus, by text. A quote that only identifies an entity shows nothing of its sentence. */
const collectFactQuotes = (corpus: Corpus): ReadonlyMap<string, readonly FactQuote[]> => {
  const cached = quotesByCorpus.get(corpus);
  if (cached) return cached;
  const quotes = new Map<string, FactQuote[]>();
  for (const record of corpus.records.values())
    for (const { pointer, value } of collectFacts(record))
      for (const span of listSpans(value)) {
        const range = isIdentifying(span) ? undefined : findSpanRange(corpus, span);
        if (!range) continue;
        const textQuotes = quotes.get(span.text) ?? [];
        textQuotes.push({ ...range, fact: `${getReference(record)}#${pointer}` });
        quotes.set(span.text, textQuotes);
      }
  quotesByCorpus.set(corpus, quotes);
  return quotes;
};

/** The sentences of one text of a dispatch with the facts that quote them, and the sentences that it lists as without one. */
export interface TextCoverage {
  readonly text: string;
  /** The quote is undefined if the text is not at hand. */
  readonly sentences: readonly (SentenceSupports<FactQuote> & { readonly quote?: string })[];
  readonly withoutFacts: readonly EntryRange[];
}

/** The coverage of each text of a dispatch that is in the corpus, or of which the sentences were proved when it was. */
export const listTextCoverage = (dispatch: RecordOfKind<"dispatch">, corpus: Corpus): TextCoverage[] =>
  Object.values(dispatch.editions).flatMap(({ text }) => {
    const characters = corpus.texts.get(text)?.characters;
    const proved = corpus.provedSpans?.get(text);
    if (characters === undefined && !proved) return [];
    const segments = locateEntries(dispatch.segments, text, corpus);
    const quotes = collectFactQuotes(corpus).get(text) ?? [];
    const sentences =
      characters === undefined
        ? computeProvedCoverage(proved?.sentences ?? [], segments, quotes)
        : computeCoverage(characters, segments, quotes);
    return [{ text, sentences, withoutFacts: locateEntries(dispatch.withoutFacts, text, corpus) }];
  });

export const isSameRange = (a: TextRange, b: TextRange): boolean => a.start === b.start && a.end === b.end;
