import { distance } from "fastest-levenshtein";

/** If more than half of the letters differ, it is another word and not a typo. */
const findNearest = (name: string, known: readonly string[]): string | undefined =>
  known
    .filter((one) => distance(one, name) <= Math.max(one.length, name.length) / 2)
    .toSorted((a, b) => distance(a, name) - distance(b, name))[0];

/** Says which names there are, the nearest to a name that is none of them first: a message ends with it. */
export const describeNames = (noun: string, name: string, known: readonly string[]): string => {
  const nearest = findNearest(name, known);
  const hint = nearest === undefined ? "" : `did you mean ${JSON.stringify(nearest)}? `;
  return `${hint}The ${noun} are ${known.join(", ")}`;
};
