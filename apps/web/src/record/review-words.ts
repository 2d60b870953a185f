import type { AnyRecord } from "@vnjp/dataset";

type State = AnyRecord["review"]["state"];

const words: { readonly [state in State]: string } = {
  drafted: "drafted, not yet checked",
  checked: "checked against the text",
  "checked-twice": "checked twice, by two people independently",
};

/** How far a record has been checked, in words. */
export const reviewWords = (state: State): string => words[state];
