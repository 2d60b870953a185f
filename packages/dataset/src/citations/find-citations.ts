import { isReference } from "../records/is-reference.ts";
import { citedSource, serializeCitation, type RecordCitation, type TextRange } from "./citation.ts";
import { findLostPointer } from "./lost-pointer.ts";
import { createRangeLocator } from "./text-position.ts";

/** A citation of a record, and where it is in a text. */
export interface CitationMatch extends RecordCitation, TextRange {
  /** The citation without escapes: `vnjp:event/vinh-calls-on-kono@1.2.0#/date/before`. */
  readonly citation: string;
}

/** What may follow a citation that is complete: nothing that could be its rest in the next line. */
const endSource = String.raw`(?![A-Za-z0-9]|[-/#~\\\u00AD\u2010\u2011]\r?\n|[-\u2010\u2011]\p{L})`;

const citationPattern = new RegExp(`(?<![\\p{Script=Latin}0-9])vnjp:${citedSource}${endSource}`, "gu");

/**
 * Finds every citation of a record that is written as {@link toCitation} writes it. It needs no records: a bundle of it has none.
 * In what people wrote or typeset, {@link findPrintedCitations} finds more: escaped citations, those broken over lines, and
 * addresses of pages.
 *
 * @param text - The text.
 * @returns The citations, in the order of the text.
 * @example
 * findCitations("See vnjp:event/x@1.2.0#/date/day.")[0]?.pointer; // => "/date/day"
 */
export const findCitations = (text: string): readonly CitationMatch[] => {
  const locateRange = createRangeLocator(text);
  return [...text.matchAll(citationPattern)].flatMap(({ 0: written, groups, index }) => {
    const { reference = "", release = "", pointer = "" } = groups ?? {};
    const end = index + written.length;
    // Its pointer seems to follow in another form: this is less than what was cited.
    if (findLostPointer(text, end) !== undefined) return [];
    const folded = reference.toLowerCase();
    if (!isReference(folded)) return [];
    const cited = { reference: folded, release, pointer };
    return [{ citation: serializeCitation(cited), ...cited, ...locateRange(index, end) }];
  });
};
