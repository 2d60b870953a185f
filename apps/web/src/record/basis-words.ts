import type { Fact } from "@vnjp/dataset";

export type Basis = Fact["basis"];

/** The bases from the firmest on, with what each is called and means. */
export const bases: readonly { readonly basis: Basis; readonly word: string; readonly meaning: string }[] = [
  { basis: "stated", word: "stated", meaning: "The words of the dispatch say it." },
  { basis: "implied", word: "implied", meaning: "The words entail it, by a step that is shown." },
  { basis: "external", word: "external", meaning: "It comes from a cited public page, not from the dispatches." },
  { basis: "not-stated", word: "not stated", meaning: "It was looked for, and the text is silent." },
];

export const basisWord = (basis: Basis): string => bases.find((entry) => entry.basis === basis)?.word ?? basis;
