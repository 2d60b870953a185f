// Prepares a release: versions, changelogs, corrections, redirects, history and identities. It publishes nothing; commit what
// it writes. If it is interrupted, run it again: it continues, or begins anew.
//
//   node tools/release/prepare.ts [--date YYYY-MM-DD]
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readPackageFolder } from "@vnjp/engine/node/read-package";
import { readReasonsFiles } from "@vnjp/engine/node/read-reasons";
import {
  buildRelease,
  listReleaseFiles,
  parsePackage,
  provePreparedRelease,
  type PreparedRelease,
  type ReleaseSnapshot,
} from "@vnjp/engine/releases";
import { CannotReleaseError, reportProblem } from "./cannot-release.ts";
import { buildChangelog } from "./changelog.ts";
import { checkRelease } from "./check-release.ts";
import { changesetFolder, datasetFolder, readVersion, root } from "./files.ts";
import { formatFinding, formatLevel } from "./format-report.ts";
import { applyInterruptedRelease, writeReleaseData, writeReleaseFiles } from "./journal.ts";
import { readPendingChangesets } from "./pending-changesets.ts";
import { readReleaseCandidate, type ReleaseCandidate } from "./release-candidate.ts";
import { describeDateProblem, readLastDate } from "./release-date.ts";
import { applyChangesets, applyBackup } from "./apply-changesets.ts";
import { runToolOrThrow } from "./run.ts";

const { values } = parseArgs({ options: { date: { type: "string" } } });
// The date is written down now: later builds read no clock.
const date = values.date ?? new Date().toISOString().slice(0, 10);

const generate = () => runToolOrThrow("node", "packages/dataset/scripts/generate.ts");

const readCitationFile = () => readFileSync(join(root, "CITATION.cff"), "utf8");

/** Generates the files that name the version and the date. Returns whether they were out of date. */
const updateGeneratedFiles = (): boolean => {
  const before = readCitationFile();
  generate();
  return readCitationFile() !== before;
};

/** Builds the package as if a release were written already, and leaves the releases folder as it is. */
const buildWith = async (release: ReleaseSnapshot, prepared: PreparedRelease): Promise<ReleaseSnapshot> => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-release-"));
  try {
    writeReleaseData(folder, listReleaseFiles(release, prepared));
    process.env["VNJP_RELEASES"] = folder;
    runToolOrThrow("pnpm", "--filter", "@vnjp/dataset", "run", "build");
  } finally {
    delete process.env["VNJP_RELEASES"];
    rmSync(folder, { recursive: true, force: true });
  }
  return parsePackage(await readPackageFolder(datasetFolder)).snapshot;
};

/**
 * Writes a release of the data: the release data, the identities, the last release, and the changelog. The history has the hash
 * of the manifest, and the manifest has those of the built files, in which are the version and the log: so the package is built
 * first with a history that has the hash of an older manifest. No built file but the history has that hash.
 */
const writeRelease = async ({ last, current, before, pending }: ReleaseCandidate, version: string): Promise<void> => {
  const buildFrom = (release: ReleaseSnapshot): PreparedRelease => buildRelease(release, last, date, before, pending);
  generate();
  const unbuilt: ReleaseSnapshot = { ...current, version };
  const release = await buildWith(unbuilt, buildFrom(unbuilt));
  const prepared = buildFrom(release);
  const findings = provePreparedRelease(release, prepared);
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length > 0) throw new Error("The prepared release has findings: this is a bug in the release tools.");

  const addedCorrections = Object.values(prepared.corrections).filter((entry) => entry.release === version);
  const changelog = buildChangelog(release, last, prepared, before.corrections);
  const usedReasons = (await readReasonsFiles(changesetFolder)).map(({ name }) => name);
  writeReleaseFiles(listReleaseFiles(release, prepared), usedReasons, changelog);
  console.log(`Prepared ${version}, dated ${date}, with ${addedCorrections.length} corrections.`);
};

const prepare = async (): Promise<void> => {
  runToolOrThrow("turbo", "run", "build", "--filter=@vnjp/dataset", "--output-logs=errors-only");
  const candidate = await readReleaseCandidate();
  const changesets = await readPendingChangesets();
  const { plan, findings, problem, isInterrupted } = checkRelease(candidate, changesets);
  for (const finding of findings) console.error(formatFinding(finding));
  if (plan) console.log(formatLevel(plan.level, plan.forcedBy));
  if (problem !== undefined) throw new CannotReleaseError(problem);
  if (!changesets.hasAny && !isInterrupted) {
    if (!updateGeneratedFiles()) throw new CannotReleaseError("There is no changeset, so there is nothing to release.");
    console.log(`Completed the release of ${candidate.current.version}: its generated files were missing.`);
    return;
  }

  if (changesets.hasAny) applyChangesets();
  const version = readVersion("packages/dataset");
  // A pre-release is for trying, not for citing: the log and the history leave it out, and its reasons stay pending.
  if (version.includes("-")) console.log(`Prepared the pre-release ${version}.`);
  else if (version === candidate.last?.version) console.log("Prepared, without a new release of the data.");
  else await writeRelease(candidate, version);
  generate();
};

try {
  const problem = describeDateProblem(date, readLastDate());
  if (problem !== undefined) throw new CannotReleaseError(problem);
  if (applyBackup()) console.log("Put back what an interrupted run had changed: it begins again.");
  if (applyInterruptedRelease()) {
    generate();
    console.log(`Completed the interrupted release of ${readVersion("packages/dataset")}.`);
  } else await prepare();
} catch (error) {
  reportProblem(error);
}
