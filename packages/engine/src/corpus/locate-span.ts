import type { AuthoredPassage } from "../schema/index.ts";
import { locateQuote, type QuoteLocation, type TextRange } from "../text/index.ts";
import type { Corpus } from "./corpus.ts";
import { findProvedRange, type ProvedLocation } from "./proved-spans.ts";

/** The texts of a corpus, and what was proved of those that are withheld. */
export type TextSource = Pick<Corpus, "texts" | "provedSpans">;

/** The result of looking for a span in its text or, if the text is not at hand, among its proved spans. */
export type SpanLocation = QuoteLocation | ProvedLocation | { readonly outcome: "text-unknown" };

/** Finds a quote in its text. Only if the text is not at hand, what was proved of it counts. */
export const locateSpan = (
  { texts, provedSpans }: TextSource,
  { text, quote, within }: { readonly text: string; readonly quote: string; readonly within?: string | undefined },
): SpanLocation => {
  const characters = texts.get(text)?.characters;
  if (characters !== undefined) return locateQuote(characters, quote, within);
  const proved = provedSpans?.get(text);
  return proved ? findProvedRange(proved, { quote, within }) : { outcome: "text-unknown" };
};

/** The range of a span or a passage; undefined if it has none. One that has positions, as published ones do, keeps them. */
export const findSpanRange = (source: TextSource, span: AuthoredPassage): TextRange | undefined => {
  const { text, quote, within, start, end } = span;
  if (start !== undefined && end !== undefined) return { start, end };
  if (quote === undefined) return undefined;
  const location = locateSpan(source, { text, quote, within });
  return location.outcome === "found" ? location.range : undefined;
};
