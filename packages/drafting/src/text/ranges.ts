import type { TextRange } from "./text-range.ts";

/** Converts a match to its range in the text from which the searched part was cut at `offset`. */
export const toRange = (match: RegExpExecArray, offset = 0): TextRange => ({
  start: offset + match.index,
  end: offset + match.index + match[0].length,
});

/** The same without white space at the end. */
export const toTrimmedRange = (match: RegExpExecArray, offset = 0): TextRange => ({
  start: offset + match.index,
  end: offset + match.index + match[0].trimEnd().length,
});

export const hasRange = (outer: TextRange, inner: TextRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const isOverlapping = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** Finds the first index at which `isReached` holds, by halving: it must hold from some index on. */
export const findFirstIndex = (length: number, isReached: (index: number) => boolean): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Finds the index of the first range that starts at a position or after it. */
export const findIndexByStart = (ordered: readonly TextRange[], from: number): number =>
  findFirstIndex(ordered.length, (index) => (ordered[index]?.start ?? Infinity) >= from);

/** Selects the ranges that start in a part of the text. It is asked for every sentence, so it does not look at all of them. */
export const selectByStart = <Found extends TextRange>(
  ordered: readonly Found[],
  from: number,
  to: number,
): Found[] => {
  const first = findIndexByStart(ordered, from);
  let end = first;
  while ((ordered[end]?.start ?? Infinity) < to) end += 1;
  return ordered.slice(first, end);
};

/** Ranges that are taken one after another. */
export interface TakenRanges {
  readonly take: (range: TextRange) => void;
  /** Whether a range overlaps one that was taken. */
  readonly isTaken: (range: TextRange) => boolean;
}

/** Creates a list of taken ranges. A test looks at the characters of its range alone, however many ranges were taken. */
export const createTakenRanges = (): TakenRanges => {
  const positions = new Set<number>();
  return {
    take: ({ start, end }) => {
      for (let position = start; position < end; position += 1) positions.add(position);
    },
    isTaken: ({ start, end }) => {
      for (let position = start; position < end; position += 1) if (positions.has(position)) return true;
      return false;
    },
  };
};

/** How far back, in characters, a pronoun or a title can refer. Dispatches are shorter. */
export const maxLookback = 20_000;

/** Creates a test whether a range overlaps any of many ranges. They are sorted and merged once. */
export const createOverlapTest = (ranges: readonly TextRange[]): ((range: TextRange) => boolean) => {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return ({ start, end }) => {
    const index = findFirstIndex(merged.length, (at) => (merged[at]?.end ?? Infinity) > start);
    return (merged[index]?.start ?? Infinity) < end;
  };
};
