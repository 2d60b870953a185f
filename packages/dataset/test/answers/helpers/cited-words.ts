import { findCitations, listEvidence } from "@vnjp/dataset";
import type { AnswerItem } from "@vnjp/dataset/answers";
import { findOccurrences } from "../../questions/helpers/texts.ts";

/** Lists the evidence of the facts that items cite. */
const collectCitedEvidence = (items: readonly AnswerItem[]) =>
  items
    .flatMap(({ citations }) => citations.flatMap((citation) => findCitations(citation)))
    .flatMap(({ reference, pointer }) => listEvidence(reference, pointer).map(({ evidence }) => evidence));

/**
 * Finds the words that no cited fact of the items rests on: each must be in the text of a dispatch, and a quote of a cited fact
 * must lie in them or contain them. Throws if no dispatch has the words.
 */
export const findUncitedWords = (items: readonly AnswerItem[], ...phrases: readonly string[]): string[] => {
  const spans = collectCitedEvidence(items).flatMap((entry) => (entry.kind === "span" ? [entry] : []));
  return phrases.filter((phrase) => {
    const occurrences = findOccurrences(phrase);
    if (occurrences.length === 0) throw new Error(`no dispatch has the words “${phrase}”`);
    return !occurrences.some(({ text, start, end }) =>
      spans.some(
        (span) =>
          span.text === text && ((span.start <= start && span.end >= end) || (span.start >= start && span.end <= end)),
      ),
    );
  });
};

/** Lists the pages that cited facts of the items rest on. */
export const listCitedPages = (items: readonly AnswerItem[]): string[] => [
  ...new Set(collectCitedEvidence(items).flatMap((entry) => (entry.kind === "page" ? [entry.source] : []))),
];
