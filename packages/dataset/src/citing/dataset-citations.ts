import { placesOf } from "./text-places.ts";

/** A citation of the dataset as a whole, and where it stands in a text. */
export interface DatasetCitationAt {
  /** The citation as it is written without escapes: `@vnjp/dataset@1.2.0`. */
  readonly citation: string;
  /** The number of the release (semver). */
  readonly release: string;
  /** Where it begins: Unicode code points from the beginning of the text. */
  readonly start: number;
  /** Where it ends, that character no longer in it: Unicode code points from the beginning of the text. */
  readonly end: number;
  /** The line that it begins in, from 1. */
  readonly line: number;
  /** Its place in the line, from 1, in Unicode code points. */
  readonly column: number;
}

// As Markdown, LaTeX, an address, HTML and JSON may have them.
const at = String.raw`(?:\\?@|\{@\}|\\?%40|&#64;|&#[xX]40;|&commat;|\\u0040)`;
const slash = String.raw`(?:\\?\/|\{\/\}|\\?%2[Ff]|&#47;|&#[xX]2[Ff];|&sol;|\\u002[Ff])`;

/**
 * A release ends where no digit and no letter follows, and so it does for records. Where a slash follows, it is the
 * address of a file, which the reference of a record has too.
 */
const whole = new RegExp(
  [
    `${at}vnjp${slash}dataset${at}`,
    String.raw`(?<release>(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)`,
    String.raw`(?:-(?=[0-9A-Za-z])[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?)(?![0-9A-Za-z]|\.\d|${slash})`,
  ].join(""),
  "g",
);

/**
 * Every citation of the dataset as a whole in a text, as `vnjp cite` writes it: `@vnjp/dataset@1.2.0`. What the release
 * says never changes; which facts of it were corrected later, `correctionsSince` tells.
 */
export const datasetCitationsIn = (text: string): readonly DatasetCitationAt[] => {
  const place = placesOf(text);
  return [...text.matchAll(whole)].flatMap(({ 0: matched, index, groups }) => {
    const release = groups?.["release"];
    if (release === undefined) return [];
    const { points: start, line, column } = place(index);
    const { points: end } = place(index + matched.length);
    return [{ citation: `@vnjp/dataset@${release}`, release, start, end, line, column }];
  });
};
