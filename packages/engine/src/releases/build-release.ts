import { buildCorrections } from "../corrections/correction-log.ts";
import type { PendingChanges } from "../corrections/index.ts";
import { diffSnapshots, serializeData } from "../diff/index.ts";
import type { Finding } from "../findings/index.ts";
import { hashText } from "../publish/index.ts";
import type { Corrections, Release, Releases } from "../schema/index.ts";
import { addReleaseEntry } from "./history/chain.ts";
import { updateIdentities } from "./history/identities.ts";
import { createLastPublishedLookup } from "./history/reinstated.ts";
import type { PreparedRelease } from "./history/release-state.ts";
import { buildReleaseEntry, replay, type ReleaseSnapshot, type ReplayStep } from "./history/replay.ts";
import { addPendingRedirects } from "./plan-release.ts";
import { proveReleases } from "./proof/prove-releases.ts";
import {
  buildWithholdOperations,
  computePastRedaction,
  createRedactedPatch,
  redactCorrections,
  redactHistory,
  redactRedirects,
  type RedactionContext,
} from "./redaction/redact.ts";

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

/**
 * Builds a release: its entries in the log, its redirects, its entry in the history, and the identities. The entry is completed
 * with the hash of the manifest of the package. The same input gives the same release.
 */
export const buildRelease = (
  release: ReleaseSnapshot,
  last: ReleaseSnapshot | undefined,
  date: string,
  before: PreparedRelease,
  pending: PendingChanges,
  manifest: string,
): PreparedRelease => {
  const redirects = addPendingRedirects(before.redirects, pending.redirects, release.version);
  const context: RedactionContext = { current: release.records, redirects, last, releases: before.releases };
  const entries: Corrections = last
    ? buildCorrections(
        diffSnapshots(last, release, redirects, (reference) =>
          createLastPublishedLookup(replay(last, before.releases))(reference),
        ),
        pending.reasons,
        {
          release: release.version,
          redirects,
          corrections: before.corrections,
          computeRedaction: (reason) => computePastRedaction(context, reason),
        },
      )
    : {};
  const redactions = buildWithholdOperations(entries, context);
  const entry = buildReleaseEntry(release, last, date, (from, to) => createRedactedPatch(from, to, redactions));
  const earlierReleases = redactHistory(before.releases, redactions);
  const releaseData = {
    corrections: { ...redactCorrections(before.corrections, entries, context), ...entries },
    redirects: redactRedirects(redirects, entries),
    releases: redactions.length === 0 ? earlierReleases : addRemainingHashes(release, entry, earlierReleases),
  };
  return {
    ...releaseData,
    releases: addReleaseEntry(releaseData, release.version, entry, manifest),
    identities: updateIdentities(before.identities, release, releaseData),
  };
};

/** Proves a release that was built, with everything before it: more than a comparison with the last release shows. */
export const provePreparedRelease = (release: ReleaseSnapshot, prepared: PreparedRelease): readonly Finding[] =>
  proveReleases(release, prepared, prepared.identities, Infinity);
