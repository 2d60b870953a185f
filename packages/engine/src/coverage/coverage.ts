import { indexCodePoints, splitSentences, type TextRange } from "../text/index.ts";

/** A segment of a text. */
export interface SegmentRange extends TextRange {
  readonly key: string;
}

/** A sentence of a text and what quotes it. Positions count Unicode code points. */
export interface SentenceCoverage<Support extends TextRange> extends TextRange {
  /** The key of its segment. */
  readonly segment: string;
  readonly quote: string;
  /** What quotes a part of it, in the order of the text. */
  readonly supports: readonly Support[];
  /** The passages of it that nothing quotes. */
  readonly unquoted: readonly string[];
}

const isOverlapping = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

const edgePunctuation = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The passages of a range that no other range overlaps, without the punctuation around them. */
const findUnquoted = (
  slice: (start: number, end: number) => string,
  whole: TextRange,
  quoted: readonly TextRange[],
): string[] => {
  const passages: string[] = [];
  let reached = whole.start;
  for (const { start, end } of [...quoted, { start: whole.end, end: whole.end }]) {
    if (start > reached) passages.push(slice(reached, start).replaceAll(edgePunctuation, ""));
    reached = Math.max(reached, end);
  }
  return passages.filter((passage) => passage !== "");
};

/**
 * The sentences of a text by segment, each with what quotes it. `isQuote` says which supports count as quotes; by default
 * all do.
 */
export const computeCoverage = <Support extends TextRange>(
  text: string,
  segments: readonly SegmentRange[],
  supports: readonly Support[],
  isQuote: (support: Support) => boolean = () => true,
): readonly SentenceCoverage<Support>[] => {
  const { slice } = indexCodePoints(text);
  const sorted = supports.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return segments
    .toSorted((a, b) => a.start - b.start)
    .flatMap((segment) =>
      splitSentences(text, segment).map((sentence) => {
        const overlapping = sorted.filter((support) => isOverlapping(support, sentence));
        return {
          ...sentence,
          segment: segment.key,
          quote: slice(sentence.start, sentence.end),
          supports: overlapping,
          unquoted: findUnquoted(slice, sentence, overlapping.filter(isQuote)),
        };
      }),
    );
};
