import { findSpanRange, type Corpus } from "../../corpus/index.ts";
import type { AuthoredPassage } from "../../schema/index.ts";
import type { TextRange } from "../../text/index.ts";

/** The range of an entry of a dispatch: a segment, or a sentence without a fact. */
export interface EntryRange extends TextRange {
  readonly key: string;
  /** Undefined if it is given by its positions, since its text is withheld. */
  readonly quote: string | undefined;
}

/** The ranges of those entries whose span is in a text, in the order of the text. */
export const locateEntries = (
  entries: Readonly<Record<string, { readonly span: AuthoredPassage }>> = {},
  text: string,
  corpus: Corpus,
): EntryRange[] =>
  Object.entries(entries)
    .flatMap(([key, { span }]) => {
      const range = span.text === text ? findSpanRange(corpus, span) : undefined;
      return range ? [{ key, quote: span.quote, ...range }] : [];
    })
    .toSorted((a, b) => a.start - b.start);
