import { serializeCitation, type TextRange } from "./citation.ts";
import type { CitationMatch } from "./find-citations.ts";
import { findPageAddresses } from "./page-addresses.ts";
import { readCitation, type ReadCitation } from "./read-citation.ts";
import { schemeLetters } from "./scheme.ts";
import { createRangeLocator } from "./text-position.ts";

/** Text that begins as a citation of a record and could not be read as one, and where it is in a text. */
export interface UnreadCitation extends TextRange {
  /** The text, from its beginning to the end of the word. */
  readonly words: string;
  /**
   * Why: `no-release`, it names no release; `malformed`, its parts are not as in `vnjp:kind/id@release#/pointer`;
   * `lost-pointer`, a pointer seems to follow that was not read; `ambiguous`, none or several of its readings were published.
   */
  readonly reason: "no-release" | "malformed" | "lost-pointer" | "ambiguous";
  /** The citations that it may stand for; empty if there are none, or too many. */
  readonly readings: readonly string[];
}

/**
 * What may precede a citation: anything but a Latin letter or a digit, unless that letter or digit is the end of an escape
 * or of a percent-encoded byte. Japanese has no spaces between its characters and Latin letters.
 */
const precedingPattern = /(?:^|[^\p{Script=Latin}0-9]|\\[nrt]|\\u[0-9A-Fa-f]{4}|%(?:25)*[0-9A-Fa-f]{2})$/u;

const escapeLength = 8;

/** Reads what begins with `vnjp:` in a text. */
const readSchemes = (text: string) => {
  const found: (ReadCitation & { readonly start: number })[] = [];
  let lastEnd = 0;
  for (const { index: start } of text.matchAll(schemeLetters)) {
    if (start < lastEnd) continue;
    // A citation may follow another one at once.
    const isFree = precedingPattern.test(text.slice(Math.max(0, start - escapeLength), start));
    const read = isFree || (start > 0 && start === lastEnd) ? readCitation(text, start) : undefined;
    if (!read) continue;
    lastEnd = read.end;
    found.push({ start, ...read });
  }
  return found;
};

/** Reads every citation in a text: those that can be read, and the others. */
const readCitations = (text: string) => {
  const locateRange = createRangeLocator(text);
  const citations: CitationMatch[] = [];
  const unread: UnreadCitation[] = [];
  let lastEnd = 0;
  for (const read of [...readSchemes(text), ...findPageAddresses(text)].toSorted((a, b) => a.start - b.start)) {
    const { start, end } = read;
    // An address can contain a citation, which says more.
    if (start < lastEnd) continue;
    lastEnd = end;
    const range = locateRange(start, end);
    if ("cited" in read) citations.push({ citation: serializeCitation(read.cited), ...read.cited, ...range });
    else unread.push({ words: text.slice(start, end), reason: read.reason, readings: read.readings, ...range });
  }
  return { citations, unread };
};

/**
 * Finds every citation of a record in prose, Markdown, LaTeX, BibTeX, HTML, JSON, RTF or a URL, escaped or not, and the
 * address of every page of a record that has a release next to it. If a citation is broken over lines or has dashes for
 * hyphens, the record decides how to read it, so a bundle of this function has all records; {@link findCitations} needs none.
 * {@link findUnreadCitations} finds what this function cannot read.
 *
 * @param text - The text.
 * @returns The citations, in the order of the text.
 * @example
 * findPrintedCitations("vnjp:event/x@1.2.0#/date/day")[0]?.pointer; // => "/date/day"
 */
export const findPrintedCitations = (text: string): readonly CitationMatch[] => readCitations(text).citations;

/**
 * Finds every text that begins as a citation of a record and cannot be read as one. {@link findPrintedCitations} never finds the
 * same text.
 *
 * @param text - The text.
 * @returns The unread citations, in the order of the text.
 * @example
 * findUnreadCitations("See vnjp:person/kono-taro.")[0]?.reason; // => "no-release"
 */
export const findUnreadCitations = (text: string): readonly UnreadCitation[] => readCitations(text).unread;
