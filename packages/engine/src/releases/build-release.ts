import type { PendingChanges } from "../corrections/index.ts";
import { serializeData } from "../diff/index.ts";
import type { Finding } from "../findings/index.ts";
import { hashText } from "../publish/index.ts";
import type { Release, Releases } from "../schema/index.ts";
import { addReleaseEntry } from "./history/chain.ts";
import { updateIdentities, type Identities } from "./history/identities.ts";
import type { PreparedRelease } from "./history/release-state.ts";
import {
  buildReleaseEntry,
  replay,
  type OpenRelease,
  type ReleaseData,
  type ReleaseSnapshot,
  type ReplayStep,
} from "./history/replay.ts";
import { proveReleases } from "./proof/prove-releases.ts";
import { buildWithholdOperations, redactCorrections, redactHistory, redactRedirects } from "./redaction/redact.ts";
import { computeReleaseChanges } from "./release-changes.ts";

/** The history, with the hash of the remaining data of each release that has redacted values. */
const addRemainingHashes = (newest: ReleaseSnapshot, entry: ReplayStep, releases: Releases): Releases => ({
  ...releases,
  ...Object.fromEntries(
    [...replay(newest, { ...releases, [newest.version]: entry })].flatMap(
      ({ release, redactedPaths }): [string, Release][] => {
        const earlier = releases[release.version];
        if (!earlier || redactedPaths.length === 0) return [];
        return [
          [release.version, { ...earlier, sha256: { ...earlier.sha256, remaining: hashText(serializeData(release)) } }],
        ];
      },
    ),
  ),
});

const completeRelease = (
  release: ReleaseSnapshot,
  releaseData: ReleaseData,
  identities: Identities,
  entry: OpenRelease,
): PreparedRelease => ({
  ...releaseData,
  releases: addReleaseEntry(releaseData, release, entry),
  identities: updateIdentities(identities, release, releaseData),
});

/**
 * Builds a release: its entries in the log, its redirects, its entry in the history, and the identities. The release must have
 * the hashes of its files. The same input gives the same release.
 */
export const buildRelease = (
  release: ReleaseSnapshot,
  last: ReleaseSnapshot | undefined,
  date: string,
  before: PreparedRelease,
  pending: PendingChanges,
): PreparedRelease => {
  if (!last) return completeRelease(release, before, before.identities, buildReleaseEntry(release, undefined, date));
  const { entries, redirects, context } = computeReleaseChanges(release.version, release, last, before, pending);
  const redactions = buildWithholdOperations(entries, context);
  const entry = buildReleaseEntry(release, last, date, redactions);
  const releases = redactHistory(before.releases, redactions);
  const releaseData = {
    corrections: { ...redactCorrections(before.corrections, entries, context), ...entries },
    redirects: redactRedirects(redirects, entries),
    releases: redactions.length === 0 ? releases : addRemainingHashes(release, entry, releases),
  };
  return completeRelease(release, releaseData, before.identities, entry);
};

/** Proves a release that was built, with everything before it: more than a comparison with the last release shows. */
export const provePreparedRelease = (release: ReleaseSnapshot, prepared: PreparedRelease): readonly Finding[] =>
  proveReleases(release, prepared, prepared.identities, Infinity);
