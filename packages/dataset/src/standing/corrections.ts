import log from "#corrections" with { type: "json" };
import type { Correction, Corrections } from "../../generated/types.ts";
import { compareVersions } from "../versions.ts";

/** A correction, and its permanent id in the log. */
export type LoggedCorrection = Correction & { readonly id: string };

/** The corrections of a log that were published after a release, in the order of their releases. */
export const correctionsIn = ({ corrections }: Corrections, since: string): readonly LoggedCorrection[] => {
  // A number that is none is refused even where there is nothing to compare it with.
  compareVersions(since, since);
  return Object.entries(corrections)
    .map(([id, correction]) => ({ id, ...correction }))
    .filter(({ release }) => compareVersions(release, since) > 0)
    .toSorted((a, b) => compareVersions(a.release, b.release));
};

/**
 * Every correction that was published after a release: what somebody who used that release may have to mend. Throws a
 * RangeError on what is no release number.
 */
export const correctionsSince = (version: string): readonly LoggedCorrection[] => correctionsIn(log, version);
