import type { Corpus } from "../../corpus/index.ts";
import type { AuthoredSpan } from "../../schema/index.ts";
import { locate, type Range } from "../../text/index.ts";

/** Where a quote stands. A published record that is referred to has its offsets, and no `within` any more. */
export const placeOf = (corpus: Corpus, span: AuthoredSpan & Partial<Range>): Range | undefined => {
  const { text, quote, within, start, end } = span;
  if (start !== undefined && end !== undefined) return { start, end };
  const located = locate(corpus.texts.get(text)?.characters ?? "", quote, within);
  return located.outcome === "found" ? located.range : undefined;
};
