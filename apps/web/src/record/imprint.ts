import { factsOf, type Dispatch, type Fact } from "@vnjp/dataset";
import { closestDate, factsIn } from "./leading-facts.ts";
import { stepsOf } from "./pointer.ts";

/** A line of the imprint: the firmest fact of a field, or the one that says that the text is silent. */
export interface ImprintLine {
  readonly word: string;
  readonly fact: Fact;
}

const silent = (dispatch: Dispatch, field: string) =>
  factsOf(dispatch).find(({ pointer, fact }) => stepsOf(pointer)[0] === field && fact.basis === "not-stated");

/** When, by whom and where a dispatch was published. A field without a fact has no line: nobody has looked. */
export const imprintOf = (dispatch: Dispatch): readonly ImprintLine[] =>
  [
    { word: "Published", at: closestDate(dispatch) ?? silent(dispatch, "published") },
    ...[
      { word: "Outlet", field: "outlet" },
      { word: "Agency", field: "agency" },
      { word: "Place", field: "dateline" },
    ].map(({ word, field }) => ({ word, at: factsIn(dispatch, field)[0] ?? silent(dispatch, field) })),
  ].flatMap(({ word, at }) => (at ? [{ word, fact: at.fact }] : []));
