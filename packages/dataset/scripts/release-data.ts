// Builds the release data that the package ships, from the release data that the repository keeps.
import type { PendingChanges } from "@vnjp/engine/corrections";
import { serializeData } from "@vnjp/engine/diff";
import { hashText, type PublishedRecords } from "@vnjp/engine/publish";
import { addPendingRedirects, findFirstReleases, type ReleaseData, type ReleaseState } from "@vnjp/engine/releases";

/**
 * Computes the version of the data: that of the package, with `-unreleased` if the data differs from the release of that
 * number. Nobody should cite such data.
 */
export const computeDataVersion = ({ releases }: ReleaseData, version: string, records: PublishedRecords): string => {
  const release = releases[version];
  return release && hashText(serializeData({ version, records })) !== release.sha256.data
    ? `${version}-unreleased`
    : version;
};

/**
 * Returns the day of each release, by number. The functions of the package use these days instead of the history, whose
 * patches are too large for a web page that only cites one fact.
 */
export const getReleaseDates = ({ releases }: ReleaseData): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(releases).map(([version, { date }]) => [version, date]));

/** Collects the release that first published each record and fact that the first release did not have. */
export const collectAppearances = ({ last, before }: ReleaseState): Readonly<Record<string, string>> =>
  last ? findFirstReleases(last, before) : {};

/** Whether data with this version was merged since the last release, and is not released itself. */
export const isBetweenReleases = ({ last }: ReleaseState, dataVersion: string): boolean =>
  last !== undefined && dataVersion.includes("-");

/**
 * Computes the redirects as the next release will publish them. Unreleased data needs them already, because it no longer has
 * the retired records. The version of the data stands for the number of that release.
 */
export const computeNextRedirects = (
  { before }: ReleaseState,
  pending: PendingChanges["redirects"],
  dataVersion: string,
): ReleaseData["redirects"] => addPendingRedirects(before.redirects, pending, dataVersion);
