import { listFacts, type Dispatch, type Fact } from "@vnjp/dataset";
import { findPublicationDate, listFieldFacts } from "./field-facts.ts";
import { parsePointer } from "@vnjp/engine/corpus/pointer";

/** The firmest fact of a field, or the one that says that the text does not state it. */
export interface TextDetail {
  readonly label: string;
  readonly fact: Fact;
}

const findSilentFact = (dispatch: Dispatch, field: string) =>
  listFacts(dispatch).find(({ pointer, fact }) => parsePointer(pointer)[0] === field && fact.basis === "not-stated");

/** Gets when, by whom and where a dispatch was published. A field without a fact is left out: nobody has looked. */
export const getTextDetails = (dispatch: Dispatch): readonly TextDetail[] =>
  [
    { label: "Published", at: findPublicationDate(dispatch) ?? findSilentFact(dispatch, "published") },
    ...[
      { label: "Outlet", field: "outlet" },
      { label: "Agency", field: "agency" },
      { label: "Place", field: "dateline" },
    ].map(({ label, field }) => ({
      label,
      at: listFieldFacts(dispatch, field)[0] ?? findSilentFact(dispatch, field),
    })),
  ].flatMap(({ label, at: entry }) => (entry ? [{ label, fact: entry.fact }] : []));
