import { statePattern } from "../french/countries.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { createOverlapTest, toRange } from "../text/ranges.ts";
import type { NewOrganization } from "./new-organizations.ts";

const stateNamePattern = new RegExp(`(?<![\\p{L}])(?:${statePattern})(?![\\p{L}])`, "gu");

/** “Au Laos”, “en Thaïlande”: here a state is a territory, so a place and no organization. */
const territoryPreposition = /(?:^|[^\p{L}])(?:au|aux|en|a) $/u;

/** Finds states that the records do not have, by their names. */
export const findNewStates = (
  context: DraftContext,
  mentions: readonly Mention[],
  organizations: readonly NewOrganization[],
): NewOrganization[] => {
  const isTaken = createOverlapTest([...mentions, ...organizations.map(({ name }) => name)]);
  const states = new Map<string, NewOrganization>();
  for (const match of context.low.matchAll(stateNamePattern)) {
    const name = toRange(match);
    const isCapitalised = /^\p{Lu}/u.test(context.plain.slice(name.start, name.end));
    const before = context.low.slice(Math.max(0, name.start - 4), name.start);
    if (!isCapitalised || territoryPreposition.test(before) || states.has(match[0]) || isTaken(name)) continue;
    states.set(match[0], { name });
    context.addTrace("new-states", name, "a new state");
  }
  return [...states.values()];
};
