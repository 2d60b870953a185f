import { collectSpans, locateSpan, type Corpus, type SpanLocation as LocationInCorpus } from "../../corpus/index.ts";
import type { AuthoredRecord, AuthoredSpan } from "../../schema/index.ts";
import { findJoinedPassages } from "../../text/index.ts";

/** The result of looking for a span in its text. */
export type SpanLocation =
  | LocationInCorpus
  /** The quote is not in the text, but was joined from passages that are. */
  | { readonly outcome: "joined"; readonly passages: readonly string[] };

export interface LocatedSpan {
  readonly pointer: string;
  readonly span: AuthoredSpan;
  readonly location: SpanLocation;
}

const searchSpan = (span: AuthoredSpan, corpus: Corpus): SpanLocation => {
  const location = locateSpan(corpus, span);
  if (location.outcome !== "not-found") return location;
  const passages = findJoinedPassages(corpus.texts.get(span.text)?.characters ?? "", span.quote);
  return passages.length > 0 ? { outcome: "joined", passages } : location;
};

const spansByCorpus = new WeakMap<Corpus, WeakMap<AuthoredRecord, readonly LocatedSpan[]>>();

/** Every span of a record with its location. Cached, since several rules ask, and the search for passages is slow. */
export const locateSpans = (record: AuthoredRecord, corpus: Corpus): readonly LocatedSpan[] => {
  const spansByRecord = spansByCorpus.get(corpus) ?? new WeakMap<AuthoredRecord, readonly LocatedSpan[]>();
  spansByCorpus.set(corpus, spansByRecord);
  const cached = spansByRecord.get(record);
  if (cached) return cached;
  const spans = [...collectSpans(record)].map(({ pointer, value }) => ({
    pointer,
    span: value,
    location: searchSpan(value, corpus),
  }));
  spansByRecord.set(record, spans);
  return spans;
};
