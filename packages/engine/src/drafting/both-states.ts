import type { Hit } from "./name-index.ts";
import { countryWord, isCountryWord } from "./nationalities.ts";
import type { Reading } from "./reading.ts";

const countedIn = new WeakMap<object, readonly string[]>();

/** The two countries that a text names most, by their names and adjectives: whom “les deux pays” can mean. */
const mostNamed = ({ words }: Reading): readonly string[] => {
  const known = countedIn.get(words);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { low } of words)
    if (isCountryWord(low)) counts.set(countryWord(low), (counts.get(countryWord(low)) ?? 0) + 1);
  const most = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([country]) => country);
  countedIn.set(words, most);
  return most;
};

/** Whether a form for two bodies means these two: where it names no country, those of the text have to be theirs. */
export const areTheTwo = (reading: Reading, hits: readonly Hit[]): boolean => {
  if (hits.some(({ form }) => form.words.some((word) => word.startsWith("=")))) return true;
  const named = mostNamed(reading);
  return hits.every(({ form }) => form.country !== undefined && named.includes(form.country));
};
