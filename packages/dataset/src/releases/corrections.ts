import log from "#corrections" with { type: "json" };
import type { Correction, Corrections } from "../../generated/types.ts";
import { assertVersion, compareReleases } from "./compare-releases.ts";
import { version } from "./releases.ts";

/** A correction, and its permanent id in the log (`corrections.json`). */
export type LoggedCorrection = Correction & { readonly id: string };

/** Selects the corrections of a log that were published after a release, sorted by release. */
export const selectCorrectionsSince = ({ corrections }: Corrections, release: string): readonly LoggedCorrection[] => {
  // An invalid number is an error even if the log is empty.
  assertVersion(release);
  return Object.entries(corrections)
    .map(([id, correction]) => ({ id, ...correction }))
    .filter((correction) => compareReleases(correction.release, release) > 0)
    .toSorted((a, b) => compareReleases(a.release, b.release));
};

/**
 * Lists the corrections that were published after a release: what a user of that release may have to change.
 *
 * @param release - A release number, such as `1.2.0`.
 * @returns The corrections, those of the oldest release first.
 * @throws RangeError if it is not a release number, or if it is later than this data, which cannot know what came after it.
 * @example
 * listCorrectionsSince(version); // => []
 */
export const listCorrectionsSince = (release: string): readonly LoggedCorrection[] => {
  if (compareReleases(release, version) > 0)
    throw new RangeError(`${release} is later than this data, ${version}: install a newer release of @vnjp/dataset`);
  return selectCorrectionsSince(log, release);
};
