import type { TextRange } from "./citation.ts";
import { datasetNamePattern, findDatasetRelease } from "./dataset-release.ts";
import { createRangeLocator } from "./text-position.ts";

/** A citation of the whole dataset, and where it is in a text. */
export interface DatasetCitationMatch extends TextRange {
  /** The citation without escapes: `@vnjp/dataset@1.2.0`, or `@vnjp/dataset@^1.2.0` with a range. */
  readonly citation: string;
  /** The number of the release (semver 2.0.0). For a range, the first release that it allows. */
  readonly release: string;
  /** The range of releases, such as `^1.2.0`, if the text does not say which release it used. */
  readonly range?: string;
}

/**
 * Finds every citation of the whole dataset in a text, escaped or not: the package with its release, addresses of it on npm,
 * jsDelivr, unpkg or esm.sh, dependencies in `package.json` and lock files, and its name with a version next to it.
 *
 * @param text - The text.
 * @returns The citations, in the order of the text.
 * @example
 * findDatasetCitations("@vnjp/dataset@1.2.0")[0]?.release; // => "1.2.0"
 */
export const findDatasetCitations = (text: string): readonly DatasetCitationMatch[] => {
  const locateRange = createRangeLocator(text);
  const matches: DatasetCitationMatch[] = [];
  let from = 0;
  for (const { 0: name, index } of text.matchAll(datasetNamePattern)) {
    if (index < from) continue;
    const found = findDatasetRelease(text, index, index + name.length, from);
    if (!found) continue;
    const { release, range, end } = found;
    from = found.from;
    const citation = `@vnjp/dataset@${range ?? release}`;
    matches.push({ citation, release, ...(range === undefined ? {} : { range }), ...locateRange(index, end) });
  }
  return matches;
};
