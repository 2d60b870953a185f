import { resolvePointer } from "../../corpus/index.ts";
import { createFinding, type Finding, type FindingArguments } from "../../findings/index.ts";
import type { Corrections, Redirects, Release } from "../../schema/index.ts";
import { listDataPaths, parseDataPath, type RecordLocation } from "../history/data-paths.ts";
import { indexRedactions } from "../history/redactions.ts";
import type { ReplayedRelease } from "../history/replay.ts";

const reportUnmatched = (
  { record, pointer }: RecordLocation,
  problem: FindingArguments["redaction/unmatched"]["problem"],
  release?: string,
): Finding => createFinding({ code: "redaction/unmatched", pointer, arguments: { problem, release } }, { record });

/**
 * Proves the redactions of one release: each redacted value has a redaction that names it, each redaction removes a value
 * of an earlier release, and no release still has a redacted value.
 */
export const proveRedactions = (
  entries: Corrections,
  { data }: Release,
  { release, redactedPaths }: ReplayedRelease,
  earlier: ReplayedRelease | undefined,
  redirects: Redirects,
): readonly Finding[] => {
  const redactions = Object.values(entries).filter(({ kind }) => kind === "redaction");
  const namedLocations = indexRedactions(
    redactions.flatMap((entry) => listDataPaths(entry, redirects)),
    redirects,
  );
  const removedLocations = indexRedactions(earlier?.redactedPaths ?? [], redirects);
  const newlyRedacted = data.flatMap((step) => (step.op === "withhold" ? [parseDataPath(step.path)] : []));
  return [
    ...newlyRedacted
      .filter(({ record, pointer }) => !namedLocations.has(record, pointer))
      .map((location) => reportUnmatched(location, "no-redaction")),
    ...redactions
      .filter(({ record, pointer }) => !removedLocations.has(record, pointer))
      .map((location) => reportUnmatched(location, "nothing-redacted")),
    ...redactedPaths
      .filter((path) => resolvePointer(release, path) !== undefined)
      .map((path) => reportUnmatched(parseDataPath(path), "still-present", release.version)),
  ];
};
