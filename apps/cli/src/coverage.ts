import { factsOf, refOf, type Corpus, type Evidence, type Fact, type RecordOf } from "@vnjp/engine/corpus";
import { coverageOf } from "@vnjp/engine/coverage";
import { placeOf } from "@vnjp/engine/rules";
import type { Range } from "@vnjp/engine/text";

type Dispatch = RecordOf<"dispatch">;

/** The facts of one record that rest on a sentence, by their pointers. */
export interface SupportedFacts {
  readonly record: string;
  readonly pointers: readonly string[];
}

/** A sentence of a text and the facts that rest on it. Positions count Unicode code points of the text. */
export interface CoveredSentence {
  /** The key of the segment that it stands in, and what that segment is. */
  readonly segment: string;
  readonly role: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly facts: readonly SupportedFacts[];
  /** Its words that no fact shows: what a statement's content, a silence or an anchor quotes is left out. */
  readonly unquoted: readonly string[];
  /** Why no fact rests on it, where none does. */
  readonly reason: string | undefined;
}

export interface CoveredText {
  readonly dispatch: string;
  readonly text: string;
  readonly sentences: readonly CoveredSentence[];
}

/** How much of the texts the facts rest on, and how many of the facts rest on something. */
export interface Coverage {
  readonly facts: number;
  readonly factsWithEvidence: number;
  readonly texts: readonly CoveredText[];
}

/** A quote of a fact, where it stands in its text. */
interface Support extends Range {
  readonly record: string;
  readonly pointer: string;
  readonly fact: Fact;
  readonly piece: Extract<Evidence, { kind: "span" }>;
}

const supportsIn = (corpus: Corpus): readonly Support[] =>
  [...corpus.records.values()].flatMap((record) =>
    [...factsOf(record)].flatMap(({ pointer, value: fact }) =>
      Object.values(fact.evidence).flatMap((piece) => {
        const place = piece.kind === "span" ? placeOf(corpus, piece) : undefined;
        return piece.kind === "span" && place ? [{ record: refOf(record), pointer, fact, piece, ...place }] : [];
      }),
    ),
  );

/**
 * Whether a quote shows the words that it quotes to be recorded. The content of a statement is our sentence for a whole one
 * of the text, a silence quotes what was read in vain, and an anchor leads to other words: they would hide what is missing.
 */
const shows = ({ pointer, fact, piece }: Support): boolean =>
  !pointer.startsWith("/content/") &&
  fact.basis !== "not-stated" &&
  piece.supports !== "anchor" &&
  piece.supports !== "identity";

const byRecord = (facts: readonly { readonly record: string; readonly pointer: string }[]): SupportedFacts[] => {
  const pointers = new Map<string, Set<string>>();
  for (const { record, pointer } of facts) pointers.set(record, (pointers.get(record) ?? new Set()).add(pointer));
  return [...pointers]
    .map(([record, of]) => ({ record, pointers: [...of].toSorted() }))
    .toSorted((a, b) => (a.record < b.record ? -1 : 1));
};

const textCoverage = (dispatch: Dispatch, text: string, corpus: Corpus, supports: readonly Support[]): CoveredText => {
  const segments = Object.entries(dispatch.segments ?? {}).flatMap(([key, { span }]) => {
    const place = span.text === text ? placeOf(corpus, span) : undefined;
    return place ? [{ key, ...place }] : [];
  });
  const reasons = Object.values(dispatch.withoutFacts ?? {}).filter(({ span }) => span.text === text);
  const quotes = supports.filter(({ piece }) => piece.text === text);
  const characters = corpus.texts.get(text)?.characters ?? "";
  return {
    dispatch: dispatch.id,
    text,
    sentences: coverageOf(characters, segments, quotes, shows).map(({ supports: here, ...sentence }) => ({
      ...sentence,
      role: dispatch.segments?.[sentence.segment]?.role ?? "",
      facts: byRecord(here),
      reason: reasons.find(({ span }) => placeOf(corpus, span)?.start === sentence.start)?.reason.en,
    })),
  };
};

/** Each sentence of the shipped texts of some dispatches, with what rests on it; `own` are the records that are counted. */
export const coverageOfTexts = (
  corpus: Corpus,
  of: readonly Dispatch[],
  own: Iterable<string> = corpus.records.keys(),
): Coverage => {
  const supports = supportsIn(corpus);
  const facts = [...own].flatMap((reference) => {
    const record = corpus.records.get(reference);
    return record ? [...factsOf(record)] : [];
  });
  return {
    facts: facts.length,
    factsWithEvidence: facts.filter(({ value }) => Object.keys(value.evidence).length > 0).length,
    texts: of.flatMap((dispatch) =>
      Object.values(dispatch.editions)
        .filter(({ availability }) => availability === "shipped")
        .map(({ text }) => textCoverage(dispatch, text, corpus, supports)),
    ),
  };
};
