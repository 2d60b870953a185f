import { compareReleases } from "../releases/compare-releases.ts";

const getMajor = (release: string): number => Number(release.split(".", 1)[0]);

/**
 * Finds the older major version that a release which this data does not have may belong to: after 2.0.0, a fix of 1.x is in the
 * history of 1.x only. Undefined if the release cannot be such a fix, since it is below the last release of its major version.
 */
export const findOlderMajor = (known: Readonly<Record<string, string>>, release: string): number | undefined => {
  const major = getMajor(release);
  const releases = Object.keys(known);
  const line = releases.filter((other) => getMajor(other) === major);
  const isOlder = line.length > 0 && releases.some((other) => getMajor(other) > major);
  return isOlder && line.every((other) => compareReleases(other, release) < 0) ? major : undefined;
};
