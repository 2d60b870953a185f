import type { Redirect } from "@vnjp/dataset";

const words: { readonly [kind in Redirect["kind"]]: { readonly done: string; readonly meaning: string } } = {
  moved: { done: "moved", meaning: "The subject of this address has a new one." },
  merged: { done: "merged", meaning: "This record has become a part of another." },
  split: { done: "split", meaning: "This record has become several." },
  withdrawn: { done: "withdrawn", meaning: "This record is no longer published." },
};

/** What was done with a retired id: “moved”. */
export const redirectWord = ({ kind }: Redirect): string => words[kind].done;

/** What became of a retired id, for whoever comes to its address. */
export const redirectMeaning = ({ kind }: Redirect): string => words[kind].meaning;

/** How a sentence leads from a retired id to what took its place: “moved to”. */
export const redirectLead = ({ kind }: Redirect): string =>
  ({ moved: "moved to", merged: "merged into", split: "split into", withdrawn: "withdrawn" })[kind];
