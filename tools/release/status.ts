// Compares the working tree with the last release: the level that is due, what forces it, and the findings. The check of the
// repository runs it; it does not use the network.
import { reportProblem } from "./cannot-release.ts";
import { checkRelease } from "./check-release.ts";
import { formatFinding, formatLevel } from "./format-report.ts";
import { readPendingChangesets } from "./pending-changesets.ts";
import { readReleaseCandidate } from "./release-candidate.ts";

try {
  const candidate = await readReleaseCandidate();
  const changesets = await readPendingChangesets();
  const { plan, findings, problem } = checkRelease(candidate, changesets);
  for (const finding of findings) console.error(formatFinding(finding));
  if (candidate.last && plan)
    console.log(`Compared with ${candidate.last.version}: ${formatLevel(plan.level, plan.forcedBy)}`);
  else console.log("There is no release yet, so there is nothing to compare with.");
  if (problem !== undefined) console.error(problem);
  else if (changesets.hasAny)
    console.log(
      `The changesets agree (@vnjp/dataset: ${changesets.level}), with ${Object.keys(candidate.pending.reasons).length} reasons and ${Object.keys(candidate.pending.redirects).length} redirects.`,
    );
  process.exitCode = problem === undefined ? 0 : 1;
} catch (error) {
  reportProblem(error);
}
