import { indexCodePoints, splitSentences, type TextRange } from "../text/index.ts";

/** A segment of a text. */
export interface SegmentRange extends TextRange {
  readonly key: string;
}

/** Where a sentence of a text is and what quotes it. Positions count Unicode code points. */
export interface SentenceSupports<Support extends TextRange> extends TextRange {
  /** The key of its segment. */
  readonly segment: string;
  /** What quotes a part of it, in the order of the text. */
  readonly supports: readonly Support[];
}

/** A sentence of a text and what quotes it. */
export interface SentenceCoverage<Support extends TextRange> extends SentenceSupports<Support> {
  readonly quote: string;
  /** The passages of it that nothing quotes. */
  readonly unquoted: readonly string[];
}

const isOverlapping = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

const edgePunctuation = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

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

/** Groups what overlaps each range, in the order of the text. It walks through both once, side by side. */
const groupByOverlap = <Range extends TextRange, Support extends TextRange>(
  ranges: readonly Range[],
  supports: readonly Support[],
): ReadonlyMap<Range, readonly Support[]> => {
  const sorted = supports.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const groups = new Map<Range, readonly Support[]>();
  let open: readonly Support[] = [];
  let next = 0;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const first = next;
    while ((sorted[next]?.start ?? Infinity) < range.end) next += 1;
    // No later range starts before this one.
    open = [...open, ...sorted.slice(first, next)].filter(({ end }) => end > range.start);
    groups.set(
      range,
      open.filter((support) => isOverlapping(support, range)),
    );
  }
  return groups;
};

const listSupports = <Support extends TextRange>(
  segments: readonly SegmentRange[],
  listSentences: (segment: SegmentRange) => readonly TextRange[],
  supports: readonly Support[],
): SentenceSupports<Support>[] => {
  const sentences = segments
    .toSorted((a, b) => a.start - b.start)
    .flatMap((segment) => listSentences(segment).map((sentence) => ({ ...sentence, segment: segment.key })));
  const supportsBySentence = groupByOverlap(sentences, supports);
  return sentences.map((sentence) => ({ ...sentence, supports: supportsBySentence.get(sentence) ?? [] }));
};

/** The sentences of a withheld text, of which only the positions are known, by segment, each with what quotes it. */
export const computeProvedCoverage = <Support extends TextRange>(
  sentences: readonly TextRange[],
  segments: readonly SegmentRange[],
  supports: readonly Support[],
): readonly SentenceSupports<Support>[] =>
  listSupports(
    segments,
    (segment) => sentences.filter(({ start, end }) => start >= segment.start && end <= segment.end),
    supports,
  );

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
  return listSupports(segments, (segment) => splitSentences(text, segment), supports).map((sentence) => ({
    ...sentence,
    quote: slice(sentence.start, sentence.end),
    unquoted: findUnquoted(slice, sentence, sentence.supports.filter(isQuote)),
  }));
};
