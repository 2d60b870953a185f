import { formatCount } from "@vnjp/engine/display";

/** The number of items of one list that people read. JSON has all of them. */
export const maxItems = 200;

/** Says how many items of a list are left out: “and 4512 more rows”. Nothing if it is short. */
export const describeRest = (count: number, noun: string): readonly string[] =>
  count <= maxItems ? [] : [`  and ${formatCount(count - maxItems, `more ${noun}`)}: --format json has all`];
