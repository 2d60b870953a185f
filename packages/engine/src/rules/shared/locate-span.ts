import type { Corpus } from "../../corpus/index.ts";
import type { AuthoredSpan } from "../../schema/index.ts";
import { locateQuote, type TextRange } from "../../text/index.ts";

/** The range of a span in its text. The spans of a published record have offsets instead of `within`. */
export const locateSpan = (corpus: Corpus, span: AuthoredSpan & Partial<TextRange>): TextRange | undefined => {
  const { text, quote, within, start, end } = span;
  if (start !== undefined && end !== undefined) return { start, end };
  const located = locateQuote(corpus.texts.get(text)?.characters ?? "", quote, within);
  return located.outcome === "found" ? located.range : undefined;
};
