import { versionEndSource, versionSource } from "../releases/version.ts";
import { serializeCitation, type RecordCitation } from "./citation.ts";
import { decodeEscapes } from "./escapes.ts";
import { createLocator } from "./text-position.ts";

/** A citation of a record, and where it is in a text. */
export interface CitationMatch extends RecordCitation {
  /** The citation without escapes: `vnjp:event/vinh-calls-on-kono@1.2.0#/date/before`. */
  readonly citation: string;
  /** The offset of its first character, in Unicode code points of the text. */
  readonly start: number;
  /** The offset after its last character, in Unicode code points of the text. */
  readonly end: number;
  /** The line in which it begins, counted from 1. A line ends with a line feed, a carriage return, or both. */
  readonly line: number;
  /** The column in which it begins, counted from 1 in Unicode code points. */
  readonly column: number;
}

const wordPattern = "[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*";

/** A pointer consists of names of fields and of keys, so it ends before the punctuation of a sentence. */
const citationPattern = new RegExp(
  [
    "^vnjp:(?<reference>[a-z]+/[a-z0-9]+(?:-[a-z0-9]+)*)",
    `@(?<release>${versionSource})${versionEndSource}`,
    `(?:#(?<pointer>(?:/${wordPattern})+))?`,
  ].join(""),
);

/**
 * What may precede a citation: anything but a Latin letter or a digit, unless that letter or digit is the end of an escape
 * or of a percent-encoded byte. Japanese has no spaces between its characters and Latin letters.
 */
const precedingPattern = /(?:^|[^\p{Script=Latin}0-9]|\\[nrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})$/u;

const escapeLength = 6;

/**
 * Finds every citation of a record in prose, Markdown, LaTeX, BibTeX, HTML, JSON or a URL, escaped or not. It does not
 * find a citation that is broken over two lines.
 *
 * @param text - The text.
 * @returns The citations, in the order of the text.
 * @example
 * findCitations("vnjp:event/x@1.2.0#/date/day")[0]?.pointer; // => "/date/day"
 */
export const findCitations = (text: string): readonly CitationMatch[] => {
  const locate = createLocator(text);
  const matches: CitationMatch[] = [];
  for (const { index } of text.matchAll(/vnjp/g)) {
    if (!precedingPattern.test(text.slice(Math.max(0, index - escapeLength), index))) continue;
    const characters = decodeEscapes(text, index);
    const [matched, reference, release, pointer = ""] =
      citationPattern.exec(characters.map(({ character }) => character).join("")) ?? [];
    const last = matched === undefined ? undefined : characters[matched.length - 1];
    if (last === undefined || reference === undefined || release === undefined) continue;
    const { codePoints: start, line, column } = locate(index);
    const { codePoints: end } = locate(last.end);
    const cited = { reference, release, pointer };
    matches.push({ citation: serializeCitation(cited), ...cited, start, end, line, column });
  }
  return matches;
};
