import { versionEndSource, versionSource } from "../releases/version.ts";
import { createLocator } from "./text-position.ts";

/** A citation of the whole dataset, and where it is in a text. */
export interface DatasetCitationMatch {
  /** The citation without escapes: `@vnjp/dataset@1.2.0`. */
  readonly citation: string;
  /** The number of the release (semver 2.0.0). */
  readonly release: string;
  /** The offset of its first character, in Unicode code points of the text. */
  readonly start: number;
  /** The offset after its last character, in Unicode code points of the text. */
  readonly end: number;
  /** The line in which it begins, counted from 1. A line ends with a line feed, a carriage return, or both. */
  readonly line: number;
  /** The column in which it begins, counted from 1 in Unicode code points. */
  readonly column: number;
}

// The forms that they have in Markdown, LaTeX, URLs, HTML and JSON.
const atSignPattern = String.raw`(?:\\?@|\{@\}|\\?%40|&#64;|&#[xX]40;|&commat;|\\u0040)`;
const slashPattern = String.raw`(?:\\?\/|\{\/\}|\\?%2[Ff]|&#47;|&#[xX]2[Ff];|&sol;|\\u002[Ff])`;

/** If a slash follows, it is the address of a file of the package, and no citation. */
const citationPattern = new RegExp(
  [
    `${atSignPattern}vnjp${slashPattern}dataset${atSignPattern}`,
    `(?<release>${versionSource})${versionEndSource}(?!${slashPattern})`,
  ].join(""),
  "g",
);

/**
 * Finds every citation of the whole dataset in a text, escaped or not.
 *
 * @param text - The text.
 * @returns The citations, in the order of the text.
 * @example
 * findDatasetCitations("@vnjp/dataset@1.2.0")[0]?.release; // => "1.2.0"
 */
export const findDatasetCitations = (text: string): readonly DatasetCitationMatch[] => {
  const locate = createLocator(text);
  return [...text.matchAll(citationPattern)].flatMap(({ 0: matched, index, groups }) => {
    const release = groups?.["release"];
    if (release === undefined) return [];
    const { codePoints: start, line, column } = locate(index);
    const { codePoints: end } = locate(index + matched.length);
    return [{ citation: `@vnjp/dataset@${release}`, release, start, end, line, column }];
  });
};
