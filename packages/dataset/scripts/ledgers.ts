// What the package tells of its releases, from what the repository keeps of them.
import { dataOf } from "@vnjp/engine/diff";
import {
  appearancesIn,
  asFirstPublished,
  hashOf,
  redirectsWith,
  replay,
  straightened,
  type Kept,
  type Ledgers,
  type Pending,
} from "@vnjp/engine/history";
import type { PublishedRecords } from "@vnjp/engine/publish";

/**
 * The version that the data says it has. What differs from the release of that number is none, and is not to be cited:
 * it says so.
 */
export const versionOf = ({ releases }: Ledgers, version: string, records: PublishedRecords): string => {
  const release = releases[version];
  return release && hashOf(dataOf({ version, records })) !== release.sha256.data ? `${version}-unreleased` : version;
};

/**
 * The day of each release, under its number. The accessors have these and not the history, whose patches would be most
 * of what a page that cites one fact has to load.
 */
export const daysOf = ({ releases }: Ledgers): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(releases).map(([version, { date }]) => [version, date]));

/** The release that first published each record and fact that came after the first release; the same for the accessors. */
export const appearancesOf = ({ last, before }: Kept): Readonly<Record<string, string>> =>
  last ? appearancesIn([...replay(last, before.releases)], before.redirects, before.releases) : {};

/** Whether data under a version is no release, but what is merged since the last one. */
export const isBetweenReleases = ({ last }: Kept, stamp: string): boolean => last !== undefined && stamp.includes("-");

/**
 * What became of each retired id, as the release will say that comes next: what is not released yet has these, since the
 * records are gone from it already. The stamp of the data stands for the number that the release will have.
 */
export const redirectsBetween = (
  { before }: Kept,
  pending: Pending["redirects"],
  stamp: string,
): Ledgers["redirects"] => straightened(redirectsWith(asFirstPublished(before.redirects), pending, stamp));
