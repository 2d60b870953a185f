/** How much of what two long texts have in common is shown before the first place where they differ. */
const common = 40;

const firstDifference = (one: readonly string[], other: readonly string[]): number => {
  const at = one.findIndex((character, index) => character !== other[index]);
  return at === -1 ? one.length : at;
};

const cut = (characters: readonly string[], from: number, longest: number): string => {
  const shown = characters.slice(from, from + longest).join("");
  return `${from > 0 ? "…" : ""}${shown}${from + longest < characters.length ? "…" : ""}`;
};

/** A text that is cut where it is too long for a line. */
export const inALine = (text: string, longest: number): string => cut(Array.from(text), 0, longest);

/** Two texts, cut where they are too long for a line, but never so that what differs is cut away. */
export const bothInALine = (one: string, other: string, longest: number): readonly [string, string] => {
  const [a, b] = [Array.from(one), Array.from(other)];
  const at = firstDifference(a, b);
  const from = Math.max(a.length, b.length) <= longest || at < longest - common ? 0 : at - common;
  return [cut(a, from, longest), cut(b, from, longest)];
};
