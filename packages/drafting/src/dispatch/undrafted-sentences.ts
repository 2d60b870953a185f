import { computeCoverage } from "@vnjp/engine/coverage";
import type { DraftContext } from "../text/draft-context.ts";
import type { Segment } from "../text/segments.ts";
import type { CodePointRange } from "../text/text-range.ts";

/** A sentence from which nothing was drafted. */
export interface UndraftedSentence extends CodePointRange {
  /** The key of its segment. */
  readonly segment: string;
  readonly quote: string;
}

/** Lists the sentences without any fact: a person reads what no rule recognised, or says why there is no fact. */
export const findUndraftedSentences = (context: DraftContext, segments: readonly Segment[]): UndraftedSentence[] => {
  const keyedRanges = segments.map(({ key, start, end }) => ({ key, ...context.toCodePoints({ start, end }) }));
  return computeCoverage(context.text, keyedRanges, context.evidenceRanges)
    .filter(({ supports }) => supports.length === 0)
    .map(({ segment, quote, start, end }) => ({ segment, quote, start, end }));
};
