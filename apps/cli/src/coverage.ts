import { dispatches, evidenceFor, factsOf, records, type RecordTypes } from "@vnjp/dataset";
import { coverageOf } from "@vnjp/engine/coverage";
import { textOf } from "./texts.ts";

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

const supports = records.flatMap((record) =>
  evidenceFor(record).flatMap(({ pointer, fact, evidence }) =>
    evidence.kind === "span" ? [{ record: `${record.kind}/${record.id}`, pointer, fact, span: evidence }] : [],
  ),
);

type Support = (typeof supports)[number];

/**
 * Whether a quote shows the words that it quotes to be recorded. The content of a statement is our sentence for a whole one
 * of the text, a silence quotes what was read in vain, and an anchor leads to other words: they would hide what is missing.
 */
const shows = ({ pointer, fact, span }: Support): boolean =>
  !pointer.startsWith("/content/") &&
  fact.basis !== "not-stated" &&
  span.supports !== "anchor" &&
  span.supports !== "identity";

const byRecord = (facts: readonly { readonly record: string; readonly pointer: string }[]): SupportedFacts[] => {
  const pointers = new Map<string, Set<string>>();
  for (const { record, pointer } of facts) pointers.set(record, (pointers.get(record) ?? new Set()).add(pointer));
  return [...pointers]
    .map(([record, of]) => ({ record, pointers: [...of].toSorted() }))
    .toSorted((a, b) => (a.record < b.record ? -1 : 1));
};

const textCoverage = (dispatch: RecordTypes["dispatch"], text: string): CoveredText => {
  const segments = Object.entries(dispatch.segments ?? {}).filter(([, { span }]) => span.text === text);
  const quotes = supports.filter(({ span }) => span.text === text).map((support) => ({ ...support, ...support.span }));
  const reasons = Object.values(dispatch.withoutFacts ?? {}).filter(({ span }) => span.text === text);
  const stretches = segments.map(([key, { span }]) => ({ key, start: span.start, end: span.end }));
  return {
    dispatch: dispatch.id,
    text,
    sentences: coverageOf(textOf(text), stretches, quotes, shows).map(({ supports: here, ...sentence }) => ({
      ...sentence,
      role: dispatch.segments?.[sentence.segment]?.role ?? "",
      facts: byRecord(here),
      reason: reasons.find(({ span }) => span.start === sentence.start)?.reason.en,
    })),
  };
};

/** Each sentence of the shipped texts of some dispatches, with the facts that rest on it. */
export const coverageOfTexts = (of: readonly RecordTypes["dispatch"][] = dispatches): Coverage => {
  const facts = records.flatMap((record) => factsOf(record));
  return {
    facts: facts.length,
    factsWithEvidence: facts.filter(({ fact }) => Object.keys(fact.evidence).length > 0).length,
    texts: of.flatMap((dispatch) =>
      Object.values(dispatch.editions)
        .filter(({ availability }) => availability === "shipped")
        .map(({ text }) => textCoverage(dispatch, text)),
    ),
  };
};
