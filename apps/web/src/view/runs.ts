import { sliceText, type Characters } from "./characters.ts";

/** A range of a text, in code points. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A range of a text in which no mark starts or ends, with the marks that cover it. */
export interface Run<Mark extends TextRange> extends TextRange {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a range of a text wherever a mark starts or ends. Marks can overlap, so they cannot be nested HTML elements; runs can.
 */
export const splitRuns = <Mark extends TextRange>(
  characters: Characters,
  marks: readonly Mark[],
  { start, end }: TextRange = { start: 0, end: characters.length },
): readonly Run<Mark>[] => {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, start));
    cuts.add(Math.min(mark.end, end));
  }
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((from, index) => {
    const to = sorted[index + 1] ?? end;
    const covering = inside.filter((mark) => mark.start <= from && mark.end >= to);
    return from === to ? [] : [{ start: from, end: to, text: sliceText(characters, from, to), marks: covering }];
  });
};

/** Gets the colour level of a run, 0 to 4, from the number of facts that it supports. */
export const getIntensity = (facts: number): number => {
  if (facts < 2) return facts;
  if (facts < 5) return 2;
  return facts < 10 ? 3 : 4;
};
