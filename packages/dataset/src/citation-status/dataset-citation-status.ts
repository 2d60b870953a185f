import log from "#corrections" with { type: "json" };
import { selectCorrectionsSince, type LoggedCorrection } from "../releases/corrections.ts";
import { releaseDates, version } from "../releases/releases.ts";
import { findReleaseProblem } from "./find-release-problem.ts";
import type { ReleaseData } from "./release-data.ts";

/**
 * The status of a citation of the whole dataset. A release never changes, so it is never corrected itself.
 *
 * - `current`: the release exists; `corrections` lists the corrections published after it.
 * - `unknown`: the history of this data has no such release, or it is a pre-release. If it may be a fix of an older major
 *   version, data of that version knows it, and `olderMajor` names it.
 * - `later-release`: the release is newer than this data.
 */
export type DatasetCitationStatus =
  | { readonly outcome: "current"; readonly corrections: readonly LoggedCorrection[] }
  | { readonly outcome: "unknown"; readonly olderMajor?: number }
  | { readonly outcome: "later-release" };

/** Computes the status of a citation of the whole dataset from release data. */
export const computeDatasetCitationStatus = (
  releaseData: Pick<ReleaseData, "version" | "releases" | "corrections">,
  release: string,
): DatasetCitationStatus =>
  findReleaseProblem(releaseData, release) ?? {
    outcome: "current",
    corrections: selectCorrectionsSince(releaseData.corrections, release),
  };

/**
 * Says whether a release exists, and what has been corrected since.
 *
 * @param citation - The citation of the dataset, such as `@vnjp/dataset@1.2.0`, or the number of its release.
 * @returns The status, as far as this release of the data knows.
 * @throws RangeError if it is neither.
 * @example
 * getDatasetCitationStatus("@vnjp/dataset@99.0.0").outcome; // => "later-release"
 */
export const getDatasetCitationStatus = (citation: string): DatasetCitationStatus =>
  computeDatasetCitationStatus(
    { version, releases: releaseDates, corrections: log },
    citation.replace(/^@vnjp\/dataset@/, ""),
  );
