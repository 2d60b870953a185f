import type { Corrections, Release, Releases } from "../schema/index.ts";
import type { Prepared } from "./kept.ts";
import { dataOf, differences } from "../diff/index.ts";
import { hashOf } from "./hash.ts";
import { ledgerRefusals } from "./ledger-proof.ts";
import type { Refusal } from "./refusal.ts";
import { entriesOf } from "./log.ts";
import { withRelease } from "./manifest.ts";
import {
  pastRedaction,
  patchWithholding,
  redactedHistory,
  redactedLog,
  redactedRedirects,
  withheldBy,
  type Past,
} from "./redaction.ts";
import { releaseEntry, replay, type Released } from "./replay.ts";
import type { Pending } from "./pending.ts";
import { asFirstPublished, straightened } from "./straightened.ts";
import { redirectsWith } from "./verdict.ts";

/** No release yet. */
export const nothingReleased: Prepared = {
  corrections: {},
  redirects: {},
  releases: {},
  manifest: { releases: {}, records: {} },
};

/** The history with the hash of what is left of each release of which something is withheld. */
const withRemaining = (newest: Released, releases: Releases): Releases => ({
  ...releases,
  ...Object.fromEntries(
    [...replay(newest, releases)].flatMap(({ release, withheld }): [string, Release][] => {
      const entry = releases[release.version];
      if (!entry || withheld.length === 0) return [];
      return [[release.version, { ...entry, sha256: { ...entry.sha256, remaining: hashOf(dataOf(release)) } }]];
    }),
  ),
});

/**
 * Makes a release: its entries in the log, its redirects, the way back to the release before it, and its line in the
 * manifest. The same input gives the same release.
 */
export const released = (
  release: Released,
  last: Released | undefined,
  date: string,
  before: Prepared,
  pending: Pending,
): Prepared => {
  const redirects = redirectsWith(asFirstPublished(before.redirects), pending.redirects, release.version);
  const past: Past = { now: release.records, redirects, last, releases: before.releases };
  const entries: Corrections = last
    ? entriesOf(differences(last, release, redirects), pending.reasons, release.version, (reason) =>
        pastRedaction(past, reason),
      )
    : {};
  const withheld = withheldBy(entries, past);
  const entry = releaseEntry(release, last, date, (from, to) => patchWithholding(from, to, withheld));
  const left = { ...redactedHistory(before.releases, withheld), [release.version]: entry };
  const ledgers = {
    corrections: { ...redactedLog(before.corrections, entries, past), ...entries },
    redirects: redactedRedirects(redirects, entries),
    releases: withheld.length === 0 ? left : withRemaining(release, left),
  };
  return {
    ...ledgers,
    redirects: straightened(ledgers.redirects),
    manifest: withRelease(before.manifest, release, ledgers),
  };
};

/** What is wrong with a release that was made: nothing, or what no comparison with the last one alone could show. */
export const preparedRefusals = (release: Released, prepared: Prepared): readonly Refusal[] =>
  ledgerRefusals(release, prepared, prepared.manifest);
