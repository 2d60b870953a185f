import { citationString, type RecordCitation } from "./citation.ts";
import { unitsFrom } from "./escapes.ts";
import { placesOf } from "./text-places.ts";

/** A citation, and where it stands in a text. */
export interface CitationAt extends RecordCitation {
  /** The citation as it is written without escapes: `vnjp:event/…@1.2.0#/pointer`. */
  readonly citation: string;
  /** Where it begins: Unicode code points from the beginning of the text. */
  readonly start: number;
  /** Where it ends, that character no longer in it: Unicode code points from the beginning of the text. */
  readonly end: number;
  /** The line that it begins in, from 1; a line ends with a line feed, a carriage return or both. */
  readonly line: number;
  /** Its place in the line, from 1, in Unicode code points. */
  readonly column: number;
}

const word = "[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*";

/**
 * A pointer is made of names of fields and of keys, so that it ends before the punctuation of a sentence. A release ends
 * where no digit and no letter follows: `@1.2.05` and `@1.2.0.5` are none.
 */
const whole = new RegExp(
  [
    "^vnjp:(?<reference>[a-z]+/[a-z0-9]+(?:-[a-z0-9]+)*)",
    String.raw`@(?<release>(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)`,
    String.raw`(?:-(?=[0-9A-Za-z])[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?)(?![0-9A-Za-z]|\.\d)`,
    `(?:#(?<pointer>(?:/${word})+))?`,
  ].join(""),
);

/**
 * The end of what stands before a citation: no Latin letter and no digit, unless an escape or the byte of an address ends
 * with it. Japanese puts no space between its own letters and ours.
 */
const before = /(?:^|[^\p{Script=Latin}0-9]|\\[nrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})$/u;

const lengthOfEscape = 6;

/**
 * Every citation in a text, in the order in which they stand: in prose, Markdown, LaTeX, BibTeX, HTML, JSON or an
 * address, whether its characters are escaped or not. One that is broken over two lines is not found.
 */
export const citationsIn = (text: string): readonly CitationAt[] => {
  const place = placesOf(text);
  const found: CitationAt[] = [];
  for (const { index } of text.matchAll(/vnjp/g)) {
    if (!before.test(text.slice(Math.max(0, index - lengthOfEscape), index))) continue;
    const units = unitsFrom(text, index);
    const [matched, reference, release, pointer = ""] =
      whole.exec(units.map(({ character }) => character).join("")) ?? [];
    const last = matched === undefined ? undefined : units[matched.length - 1];
    if (last === undefined || reference === undefined || release === undefined) continue;
    const { points: start, line, column } = place(index);
    const { points: end } = place(last.end);
    const cited = { reference, release, pointer };
    found.push({ citation: citationString(cited), ...cited, start, end, line, column });
  }
  return found;
};
