import { assertVersion, compareReleases } from "../releases/compare-releases.ts";
import type { ReleaseData } from "./release-data.ts";

const getMajor = (release: string): number => Number(release.split(".", 1)[0]);

/**
 * Finds the older major version that a release which this data does not have may belong to: after 2.0.0, a fix of 1.x is in the
 * history of 1.x only. Undefined if the release cannot be such a fix, since it is below the last release of its major version.
 */
const findOlderMajor = (known: Readonly<Record<string, string>>, release: string): number | undefined => {
  const major = getMajor(release);
  const releases = Object.keys(known);
  const line = releases.filter((other) => getMajor(other) === major);
  const isOlder = line.length > 0 && releases.some((other) => getMajor(other) > major);
  return isOlder && line.every((other) => compareReleases(other, release) < 0) ? major : undefined;
};

/** Why nothing can be said of a release: this data does not know it, or is older. */
type ReleaseProblem =
  | { readonly outcome: "unknown"; readonly olderMajor?: number }
  | { readonly outcome: "later-release" };

/** Finds out whether this data can say something of a release; undefined if it can. Throws a RangeError if it is no number. */
export const findReleaseProblem = (
  { version, releases }: Pick<ReleaseData, "version" | "releases">,
  release: string,
): ReleaseProblem | undefined => {
  assertVersion(release);
  // Pre-releases are for trying out: there is no promise about citations of them.
  if (release.includes("-")) return { outcome: "unknown" };
  if (Object.hasOwn(releases, release)) return undefined;
  if (compareReleases(release, version) > 0) return { outcome: "later-release" };
  const olderMajor = findOlderMajor(releases, release);
  return { outcome: "unknown", ...(olderMajor === undefined ? {} : { olderMajor }) };
};
