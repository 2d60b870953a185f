import { codePoints, sentencesIn, type Range } from "../text/index.ts";

/** A stretch of a text, by its name: a segment. */
export interface Stretch extends Range {
  readonly key: string;
}

/** A sentence of a text, and what rests on it. Positions count Unicode code points. */
export interface Covered<Support extends Range> extends Range {
  /** The key of the segment that it stands in. */
  readonly segment: string;
  readonly quote: string;
  /** What quotes some of it, in the order of the text. */
  readonly supports: readonly Support[];
  /** Its words that nothing shows, as unbroken stretches. */
  readonly unquoted: readonly string[];
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const notWords = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The words of a range that no other range touches, without the punctuation around them. */
const untouched = (slice: (start: number, end: number) => string, whole: Range, by: readonly Range[]): string[] => {
  const stretches: string[] = [];
  let reached = whole.start;
  for (const { start, end } of [...by, { start: whole.end, end: whole.end }]) {
    if (start > reached) stretches.push(slice(reached, start).replaceAll(notWords, ""));
    reached = Math.max(reached, end);
  }
  return stretches.filter((stretch) => stretch !== "");
};

/**
 * Each sentence of a text, segment by segment, with what rests on it. Words count as quoted where a support shows them;
 * by default each support does.
 */
export const coverageOf = <Support extends Range>(
  text: string,
  segments: readonly Stretch[],
  supports: readonly Support[],
  shows: (support: Support) => boolean = () => true,
): readonly Covered<Support>[] => {
  const { slice } = codePoints(text);
  const inOrder = supports.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return segments
    .toSorted((a, b) => a.start - b.start)
    .flatMap((segment) =>
      sentencesIn(text, segment).map((sentence) => {
        const here = inOrder.filter((support) => overlap(support, sentence));
        return {
          ...sentence,
          segment: segment.key,
          quote: slice(sentence.start, sentence.end),
          supports: here,
          unquoted: untouched(slice, sentence, here.filter(shows)),
        };
      }),
    );
};
