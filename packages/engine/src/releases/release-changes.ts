import { buildCorrections } from "../corrections/correction-log.ts";
import type { PendingChanges } from "../corrections/index.ts";
import { diffSnapshots, type Snapshot, type SnapshotDiff } from "../diff/index.ts";
import type { Corrections, Redirect, Redirects } from "../schema/index.ts";
import { createLastPublishedLookup } from "./history/reinstated.ts";
import { replay, type ReleaseData, type ReleaseSnapshot } from "./history/replay.ts";
import { computePastRedaction, type RedactionContext } from "./redaction/redact.ts";

/** Known redirects and those of the release. */
export const addPendingRedirects = (
  known: Redirects,
  pending: PendingChanges["redirects"],
  release: string,
): Redirects => ({
  ...known,
  ...Object.fromEntries(
    Object.entries(pending).map(([from, redirect]) => {
      const { earlier = [], ...last } = known[from] ?? {};
      const past = known[from] ? { earlier: [...earlier, last] } : {};
      return [from, { release, ...redirect, ...past } as Redirect];
    }),
  ),
});

/** What a release differs in from the last one, and what it adds to the log. */
export interface ReleaseChanges {
  readonly diff: SnapshotDiff;
  readonly entries: Corrections;
  /** All redirects, with those of the release. */
  readonly redirects: Redirects;
  /** What its redactions are checked against. */
  readonly context: RedactionContext;
}

/** Compares a state with the last release: what a plan checks, and what a release writes. */
export const computeReleaseChanges = (
  release: string,
  current: Snapshot,
  last: ReleaseSnapshot,
  { corrections, redirects: known, releases }: ReleaseData,
  pending: PendingChanges,
): ReleaseChanges => {
  const redirects = addPendingRedirects(known, pending.redirects, release);
  const context = { current: current.records, redirects, last, releases };
  const diff = diffSnapshots(last, current, redirects, createLastPublishedLookup(replay(last, releases)));
  const entries = buildCorrections(diff, pending.reasons, {
    release,
    redirects,
    corrections,
    computeRedaction: (reason) => computePastRedaction(context, reason),
  });
  return { diff, entries, redirects, context };
};
