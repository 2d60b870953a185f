import type { Corrections } from "../schema/index.ts";
import type { Prepared } from "./kept.ts";
import { differences } from "../diff/index.ts";
import { entriesOf } from "./log.ts";
import { withRelease } from "./manifest.ts";
import { pastRedaction, patchWithholding, redactedHistory, redactedLog, withheldBy, type Past } from "./redaction.ts";
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
  const past: Past = {
    now: release.records,
    redirects,
    states: () => (last ? replay(last, before.releases) : []),
  };
  const entries: Corrections = last
    ? entriesOf(differences(last, release, redirects), pending.reasons, release.version, (reason) =>
        pastRedaction(past, reason),
      )
    : {};
  const withheld = withheldBy(entries, past);
  const entry = releaseEntry(release, last, date, (from, to) => patchWithholding(from, to, withheld));
  const corrections = { ...redactedLog(before.corrections, entries, past), ...entries };
  const releases = { ...redactedHistory(before.releases, withheld.keys()), [release.version]: entry };
  return {
    corrections,
    redirects: straightened(redirects),
    releases,
    manifest: withRelease(before.manifest, release, { corrections, redirects, releases }),
  };
};
