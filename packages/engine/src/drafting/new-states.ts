import type { Mention } from "./mention.ts";
import type { NewBody } from "./new-bodies.ts";
import type { Reading } from "./reading.ts";
import { statePattern } from "./state-names.ts";
import { overlapsAny } from "./stretches.ts";

const named = new RegExp(`(?<![\\p{L}])(?:${statePattern})(?![\\p{L}])`, "gu");
/** “Au Laos”, “en Thaïlande”: the territory, which is a place. */
const territory = /(?:^|[^\p{L}])(?:au|aux|en|a) $/u;

/** Finds states that no record names, by their names alone: where one acts, it is a body and no place. */
export const newStatesOf = (reading: Reading, mentions: readonly Mention[], bodies: readonly NewBody[]): NewBody[] => {
  const isTaken = overlapsAny([...mentions, ...bodies.map(({ name }) => name)]);
  const states = new Map<string, NewBody>();
  for (const match of reading.low.matchAll(named)) {
    const name = { start: match.index, end: match.index + match[0].length };
    const isCapital = /^\p{Lu}/u.test(reading.plain.slice(name.start, name.end));
    const before = reading.low.slice(Math.max(0, name.start - 4), name.start);
    if (!isCapital || territory.test(before) || states.has(match[0]) || isTaken(name)) continue;
    const rule = "new-states: name";
    states.set(match[0], { name, betrays: name, rule });
    reading.saw(rule, name, "a state that no record names");
  }
  return [...states.values()];
};
