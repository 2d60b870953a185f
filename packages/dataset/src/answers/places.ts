import { get, type Event, type Reference } from "../index.ts";
import type { Support } from "./claim.ts";
import { readField } from "./fields.ts";

const findWithin = (
  from: Reference<"place">,
  to: string,
  visited: ReadonlySet<string>,
): readonly Support[] | undefined => {
  if (from === to) return [];
  if (visited.has(from)) return undefined;
  const place = get(from);
  for (const { value, supports } of readField(place, "/within", place.within).values) {
    const rest = findWithin(value, to, new Set([...visited, from]));
    if (rest) return [...supports, ...rest];
  }
  return undefined;
};

/** Finds the facts by which an event takes place somewhere, or in a place that lies there; undefined if none says so. */
export const findPlaceChain = (event: Event, reference: string): readonly Support[] | undefined => {
  for (const { value, supports } of readField(event, "/place", event.place).values) {
    const chain = findWithin(value, reference, new Set());
    if (chain) return [...supports, ...chain];
  }
  return undefined;
};
