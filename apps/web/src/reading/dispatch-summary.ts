import { list, type Dispatch, type Fact } from "@vnjp/dataset";
import { bases, type Basis } from "../record/basis-words.ts";
import { closestDate } from "../record/leading-facts.ts";
import { between } from "./characters.ts";
import { editionView, type RunOnScreen } from "./edition-view.ts";
import { factsOfTexts } from "./facts-of-texts.ts";
import { charactersOfText, shippedEditions } from "./texts.ts";

/** How many facts have each basis, from the firmest on. */
export const countByBasis = (facts: readonly { readonly fact: Fact }[]): readonly { basis: Basis; count: number }[] =>
  bases
    .map(({ basis }) => ({ basis, count: facts.filter(({ fact }) => fact.basis === basis).length }))
    .filter(({ count }) => count > 0);

/** The first words of a text's body, up to a length in code points. */
export const firstWords = (dispatch: Dispatch, text: string, length: number): string => {
  const characters = charactersOfText(text);
  const paragraphs = Object.values(dispatch.segments ?? {})
    .filter(({ role, span }) => role === "paragraph" && span.text === text)
    .toSorted((a, b) => a.span.start - b.span.start);
  const start = paragraphs[0]?.span.start ?? 0;
  const words = between(characters, start, start + length);
  return start + length < characters.length ? `${words.replace(/\s+\S*$/u, "")} …` : words;
};

/** A text as a strip of what supports facts: where each run begins, how long it is, and how strongly it is marked. */
export const stripOf = (dispatch: Dispatch, text: string): readonly RunOnScreen[] =>
  editionView(dispatch, text)
    .flatMap(({ parts }) => parts.flatMap(({ runs }) => runs))
    .filter(({ facts }) => facts > 0);

/** What the list of dispatches says of the newest text of one. */
export const dispatchSummary = (dispatch: Dispatch) => {
  const edition = shippedEditions(dispatch).at(-1);
  const facts = edition ? factsOfTexts([edition.text]) : [];
  return {
    edition,
    facts: facts.length,
    byBasis: countByBasis(facts),
    records: new Set(facts.map(({ record }) => record)).size,
    defects: Object.keys(dispatch.defects ?? {}).length,
    opening: edition ? firstWords(dispatch, edition.text, 230) : "",
  };
};

const dayOf = (dispatch: Dispatch): string => {
  const fact = closestDate(dispatch)?.fact;
  return fact && fact.basis !== "not-stated" ? (/[0-9][-0-9]*/.exec(String(fact.value))?.[0] ?? "") : "";
};

const byDay = new Intl.Collator("en");

/** The dispatches from the oldest to the newest. */
export const dispatchesByDay = (): readonly Dispatch[] =>
  list("dispatch").toSorted((a, b) => byDay.compare(dayOf(a), dayOf(b)) || byDay.compare(a.id, b.id));
