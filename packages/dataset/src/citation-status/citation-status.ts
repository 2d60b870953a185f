import appearances from "#appearances" with { type: "json" };
import log from "#corrections" with { type: "json" };
import redirects from "#redirects" with { type: "json" };
import type { RecordCitation } from "../citations/citation.ts";
import { parseCitation } from "../citations/parse-citation.ts";
import { find } from "../records/get.ts";
import { releaseDates, version } from "../releases/releases.ts";
import { findReleaseProblem } from "./find-release-problem.ts";
import type { ReleaseData } from "./release-data.ts";
import { traceCitation, type CitationStatus } from "./trace-citation.ts";

/** Computes the status of a citation from release data. */
export const computeCitationStatus = (releaseData: ReleaseData, citation: RecordCitation | string): CitationStatus => {
  const parsed = typeof citation === "string" ? parseCitation(citation) : citation;
  const problem = findReleaseProblem(releaseData, parsed.release);
  if (!problem) return traceCitation(releaseData, parsed);
  return problem.outcome === "unknown" ? { ...problem, unknownPart: "release", earlierCorrections: [] } : problem;
};

/**
 * Says what has happened to the cited record or fact since the cited release: whether it is unchanged, was corrected, or
 * its record was moved, merged, split or withdrawn.
 *
 * @param citation - A citation, as text or as an object.
 * @returns The status, as far as this release of the data knows.
 * @throws RangeError if the text is not a citation, or if the release is not a release number.
 * @example
 * getCitationStatus("vnjp:person/kono-taro@99.0.0").outcome; // => "later-release"
 */
export const getCitationStatus = (citation: RecordCitation | string): CitationStatus =>
  computeCitationStatus(
    { version, releases: releaseDates, corrections: log, redirects, appearances, findRecord: find },
    citation,
  );
