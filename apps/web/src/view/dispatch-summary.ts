import { listRecords, type Dispatch, type Fact } from "@vnjp/dataset";
import { bases, truncateAtWord, type Basis } from "@vnjp/engine/display";
import { findPublicationDate } from "./field-facts.ts";
import { sliceText } from "./characters.ts";
import { buildEditionView, type RunView } from "./edition-view.ts";
import { listTextFacts } from "./text-facts.ts";
import { readEditionText, listEditions } from "./edition-texts.ts";

/** Counts the facts of each basis, from the firmest on. */
const countByBasis = (facts: readonly { readonly fact: Fact }[]): readonly { basis: Basis; count: number }[] =>
  bases
    .map((basis) => ({ basis, count: facts.filter(({ fact }) => fact.basis === basis).length }))
    .filter(({ count }) => count > 0);

/** Gets the first words of the body of a text, up to a length in code points. */
const getOpening = (dispatch: Dispatch, text: string, length: number): string => {
  const characters = readEditionText(text);
  const paragraphs = Object.values(dispatch.segments ?? {})
    .filter(({ role, span }) => role === "paragraph" && span.text === text)
    .toSorted((a, b) => a.span.start - b.span.start);
  const start = paragraphs[0]?.span.start ?? 0;
  return truncateAtWord(sliceText(characters, start, characters.length), length);
};

/** Lists the runs of a text that support facts. */
export const listCoveredRuns = (dispatch: Dispatch, text: string): readonly RunView[] =>
  buildEditionView(dispatch, text)
    .flatMap(({ parts }) => parts.flatMap(({ runs }) => runs))
    .filter(({ facts }) => facts > 0);

/** Builds the summary of the newest text of a dispatch for the front page. */
export const buildDispatchSummary = (dispatch: Dispatch) => {
  const editions = listEditions(dispatch);
  const edition = editions.findLast(({ availability }) => availability === "shipped") ?? editions.at(-1);
  const hasText = edition?.availability === "shipped";
  const facts = edition ? listTextFacts([edition.text]) : [];
  return {
    /** The newest edition whose text can be shown. */
    visibleEdition: hasText ? edition : undefined,
    facts: facts.length,
    byBasis: countByBasis(facts),
    records: new Set(facts.map(({ record }) => record)).size,
    defects: Object.keys(dispatch.defects ?? {}).length,
    opening: hasText ? getOpening(dispatch, edition.text, 230) : "",
  };
};

const getPublicationDay = (dispatch: Dispatch): string => {
  const fact = findPublicationDate(dispatch)?.fact;
  return fact && fact.basis !== "not-stated" ? (/[0-9][-0-9]*/.exec(String(fact.value))?.[0] ?? "") : "";
};

const collator = new Intl.Collator("en");

/** Lists the dispatches from the oldest to the newest. */
export const listDispatchesByDay = (): readonly Dispatch[] =>
  listRecords("dispatch").toSorted(
    (a, b) => collator.compare(getPublicationDay(a), getPublicationDay(b)) || collator.compare(a.id, b.id),
  );
