// Checks whether the working tree can be released: its findings, and the level of its changesets.
import { hasErrors, type Finding } from "@vnjp/engine/findings";
import { buildRelease, provePastReleases, provePreparedRelease, type ReleasePlan } from "@vnjp/engine/releases";
import { readVersion, root } from "./files.ts";
import { checkOlderHistories } from "./older-histories.ts";
import type { PendingChangesets } from "./pending-changesets.ts";
import { isUnfinished, planNextRelease, type ReleaseCandidate } from "./release-candidate.ts";
import { describeLevelProblem, describeVersionProblem, restorePackages } from "./declared-level.ts";

export interface ReleaseCheck {
  readonly plan: ReleasePlan | undefined;
  readonly findings: readonly Finding[];
  /** Why it cannot be released, for people; undefined if it can. */
  readonly problem: string | undefined;
  /** Whether versions were raised for a release that was not completed. */
  readonly isInterrupted: boolean;
}

const describeProblem = (
  { last, pending }: ReleaseCandidate,
  plan: ReleasePlan | undefined,
  changesets: PendingChangesets,
  isInterrupted: boolean,
): string | undefined => {
  const version = readVersion("packages/dataset");
  if (isInterrupted && changesets.ids.length > 0)
    return `The version is ${version} already, but there are still changesets. ${restorePackages}`;
  if (changesets.problems.length > 0) return changesets.problems.join("\n");
  if (!last || !plan) {
    if (changesets.ids.length > 0 && changesets.level !== "major" && !isInterrupted)
      return `The first release is 1.0.0: change the level of its changeset from ${changesets.level} to major.`;
    const hasPending = Object.keys({ ...pending.reasons, ...pending.redirects }).length > 0;
    return hasPending
      ? "There is no release yet, so there is nothing to correct: remove the .corrections.json files from .changeset/."
      : undefined;
  }
  return isInterrupted
    ? describeVersionProblem(last.version, version, plan.level)
    : describeLevelProblem(changesets.level, plan.level);
};

/** Builds and proves the release before any version is raised. */
const proveTrialRelease = ({ last, current, before, pending }: ReleaseCandidate): readonly Finding[] => {
  if (!last) return [];
  const next = { ...current, version: "next" };
  const date = before.releases[last.version]?.date ?? "";
  return provePreparedRelease(next, buildRelease(next, last, date, before, pending));
};

export const checkRelease = (candidate: ReleaseCandidate, changesets: PendingChangesets): ReleaseCheck => {
  const plan = planNextRelease(candidate);
  const isInterrupted = isUnfinished(readVersion("packages/dataset"), candidate.last?.version);
  const firstFindings = [
    ...provePastReleases(candidate),
    ...checkOlderHistories(root, candidate.before.releases),
    ...(plan?.findings ?? []),
  ];
  const findings = hasErrors(firstFindings) ? firstFindings : [...firstFindings, ...proveTrialRelease(candidate)];
  const problem = hasErrors(findings)
    ? "This cannot be released: fix the errors above."
    : describeProblem(candidate, plan, changesets, isInterrupted);
  return { plan, findings, isInterrupted, problem };
};
