import log from "#corrections" with { type: "json" };
import { correctionsIn, type LoggedCorrection } from "./corrections.ts";
import { version } from "../kinds.ts";
import type { Ledgers } from "./ledgers.ts";
import { releases } from "../releases.ts";
import { compareVersions } from "../versions.ts";

/** What there is to say of a citation of the dataset as a whole. A release never changes, so that it is never corrected. */
export type DatasetStanding =
  /** There was such a release; `corrections` has what was corrected after it, in the order of the releases. */
  | { readonly outcome: "current"; readonly corrections: readonly LoggedCorrection[] }
  /** There never was such a release, or it is a pre-release. */
  | { readonly outcome: "unknown" }
  /** The release is newer than this data, which so cannot tell. */
  | { readonly outcome: "newer" };

/** What came after a release, by given ledgers. */
export const datasetStandingIn = (
  { version: own, releases: known, corrections }: Pick<Ledgers, "version" | "releases" | "corrections">,
  release: string,
): DatasetStanding => {
  const isLater = compareVersions(release, own) > 0;
  if (release.includes("-")) return { outcome: "unknown" };
  if (isLater) return { outcome: "newer" };
  if (!Object.hasOwn(known, release)) return { outcome: "unknown" };
  return { outcome: "current", corrections: correctionsIn(corrections, release) };
};

/**
 * What there is to say of a citation of the dataset as a whole: whether there was such a release, and what was corrected
 * after it. Throws a RangeError on what is no release number.
 */
export const datasetStandingOf = (release: string): DatasetStanding =>
  datasetStandingIn({ version, releases, corrections: log }, release);
