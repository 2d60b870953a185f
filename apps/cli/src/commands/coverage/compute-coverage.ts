import {
  collectFacts,
  findSpanRange,
  getReference,
  type Corpus,
  type Evidence,
  type Fact,
  type RecordOfKind,
} from "@vnjp/engine/corpus";
import { computeCoverage, computeProvedCoverage, type SentenceSupports } from "@vnjp/engine/coverage";
import type { TextRange } from "@vnjp/engine/text";

type Dispatch = RecordOfKind<"dispatch">;

/** The facts of one record that rest on a sentence, by their pointers. */
export interface SupportedFacts {
  readonly record: string;
  readonly pointers: readonly string[];
}

/** A sentence of a text and the facts that rest on it. Start and end count Unicode code points of the text. */
export interface CoveredSentence {
  /** The key of its segment, and the role of that segment. */
  readonly segment: string;
  readonly role: string;
  /** Undefined if the text is withheld and not at hand. */
  readonly quote?: string;
  readonly start: number;
  readonly end: number;
  readonly facts: readonly SupportedFacts[];
  /**
   * The parts that no fact quotes; undefined if the text is withheld and not at hand. Quotes of a statement's content, of a
   * not-stated fact or of an anchor do not count.
   */
  readonly unquoted?: readonly string[];
  /** Why no fact rests on it, if the dispatch says so. */
  readonly reason: string | undefined;
}

export interface CoveredText {
  readonly dispatch: string;
  readonly text: string;
  readonly sentences: readonly CoveredSentence[];
}

/** The sentences of the texts with their facts, and how many facts have evidence. */
export interface Coverage {
  readonly facts: number;
  readonly factsWithEvidence: number;
  readonly texts: readonly CoveredText[];
}

/** A quote of a fact and its range in the text. */
interface LocatedQuote extends TextRange {
  readonly record: string;
  readonly pointer: string;
  readonly fact: Fact;
  readonly entry: Extract<Evidence, { kind: "span" }>;
}

const collectQuotes = (corpus: Corpus): readonly LocatedQuote[] =>
  [...corpus.records.values()].flatMap((record) =>
    [...collectFacts(record)].flatMap(({ pointer, value: fact }) =>
      Object.values(fact.evidence).flatMap((entry) => {
        const range = entry.kind === "span" ? findSpanRange(corpus, entry) : undefined;
        return entry.kind === "span" && range ? [{ record: getReference(record), pointer, fact, entry, ...range }] : [];
      }),
    ),
  );

/**
 * Whether a quote shows that the quoted words are recorded. The content of a statement sums up a whole sentence, a
 * not-stated fact quotes words that do not give the value, and an anchor points to other words: counting them would hide
 * what is missing.
 */
const isDirectSupport = ({ pointer, fact, entry }: LocatedQuote): boolean =>
  !pointer.startsWith("/content/") &&
  fact.basis !== "not-stated" &&
  entry.supports !== "anchor" &&
  entry.supports !== "identity";

const groupByRecord = (facts: readonly { readonly record: string; readonly pointer: string }[]): SupportedFacts[] => {
  const pointers = new Map<string, Set<string>>();
  for (const { record, pointer } of facts) pointers.set(record, (pointers.get(record) ?? new Set()).add(pointer));
  return [...pointers]
    .map(([record, items]) => ({ record, pointers: [...items].toSorted() }))
    .toSorted((a, b) => (a.record < b.record ? -1 : 1));
};

const buildCoveredText = (
  dispatch: Dispatch,
  text: string,
  corpus: Corpus,
  locatedQuotes: readonly LocatedQuote[],
): CoveredText => {
  const segments = Object.entries(dispatch.segments ?? {}).flatMap(([key, { span }]) => {
    const range = span.text === text ? findSpanRange(corpus, span) : undefined;
    return range ? [{ key, ...range }] : [];
  });
  const reasons = Object.values(dispatch.withoutFacts ?? {}).filter(({ span }) => span.text === text);
  const quotes = locatedQuotes.filter(({ entry }) => entry.text === text);
  const characters = corpus.texts.get(text)?.characters;
  const sentences: readonly (SentenceSupports<LocatedQuote> & Pick<CoveredSentence, "quote" | "unquoted">)[] =
    characters === undefined
      ? computeProvedCoverage(corpus.provedSpans?.get(text)?.sentences ?? [], segments, quotes)
      : computeCoverage(characters, segments, quotes, isDirectSupport);
  return {
    dispatch: dispatch.id,
    text,
    sentences: sentences.map(({ supports: sentenceQuotes, ...sentence }) => ({
      ...sentence,
      role: dispatch.segments?.[sentence.segment]?.role ?? "",
      facts: groupByRecord(sentenceQuotes),
      reason: reasons.find(({ span }) => findSpanRange(corpus, span)?.start === sentence.start)?.reason.en,
    })),
  };
};

/** Builds the coverage of the texts of some dispatches. `countedReferences` are the records whose facts are counted. */
export const buildCoverage = (
  corpus: Corpus,
  items: readonly Dispatch[],
  countedReferences: Iterable<string> = corpus.records.keys(),
): Coverage => {
  const locatedQuotes = collectQuotes(corpus);
  const facts = [...countedReferences].flatMap((reference) => {
    const record = corpus.records.get(reference);
    return record ? [...collectFacts(record)] : [];
  });
  return {
    facts: facts.length,
    factsWithEvidence: facts.filter(({ value }) => Object.keys(value.evidence).length > 0).length,
    texts: items.flatMap((dispatch) =>
      Object.values(dispatch.editions).map(({ text }) => buildCoveredText(dispatch, text, corpus, locatedQuotes)),
    ),
  };
};
