import type { Stretch } from "./draft-types.ts";

/** Of stretches in order, those that begin in a part of the text: their beginning is searched, and not all are looked at. */
export const startingIn = <Found extends Stretch>(ordered: readonly Found[], from: number, to: number): Found[] => {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((ordered[end]?.start ?? Infinity) < to) end += 1;
  return ordered.slice(low, end);
};

/** How far back, in characters, a pronoun or a title points at most: no dispatch is so long. */
export const farthestBack = 20_000;

/** Whether any of many stretches overlaps one, asked often: the stretches are sorted once. */
export const overlapsAny = (stretches: readonly Stretch[]): ((stretch: Stretch) => boolean) => {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return ({ start, end }) => {
    let [low, high] = [0, merged.length];
    // The first stretch that ends behind the start.
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.start ?? Infinity) < end;
  };
};
