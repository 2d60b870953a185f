import { between, type Characters } from "./characters.ts";

/** A place in a text, in code points. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text over which nothing begins or ends, with the marks that cover it. */
export interface Run<Mark extends Stretch> extends Stretch {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a part of a text at every place where a mark begins or ends. Marks may overlap in any way, so that HTML, which
 * nests, cannot hold them as elements: runs can be.
 */
export const runsOf = <Mark extends Stretch>(
  characters: Characters,
  marks: readonly Mark[],
  { start, end }: Stretch = { start: 0, end: characters.length },
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
    return from === to ? [] : [{ start: from, end: to, text: between(characters, from, to), marks: covering }];
  });
};

/** How strongly a run is marked, by the number of facts that it supports: 0 to 4. */
export const intensityOf = (facts: number): number => {
  if (facts < 2) return facts;
  if (facts < 5) return 2;
  return facts < 10 ? 3 : 4;
};
