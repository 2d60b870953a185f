// Prepares a release: versions, changelogs, corrections, redirects, history and manifest. It publishes nothing; commit what
// it writes. If it is interrupted, run it again: it continues. Only an interruption inside `changeset version` it cannot
// continue; then it tells you what to restore.
//
//   node tools/release/prepare.ts [--date YYYY-MM-DD]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { InvalidReasonsError } from "@vnjp/engine/corrections";
import { hashPackedFiles } from "@vnjp/engine/node/hash-packed-files";
import { readReasonsFiles } from "@vnjp/engine/node/read-reasons";
import { buildRelease, provePreparedRelease, type ReleaseSnapshot } from "@vnjp/engine/releases";
import { buildChangelog } from "./changelog.ts";
import { checkRelease } from "./check-release.ts";
import { changesetFolder, datasetFolder, paths, readJson, readVersion, root } from "./files.ts";
import { formatFinding, formatLevel } from "./format-report.ts";
import { applyInterruptedRelease, writeReleaseFiles } from "./journal.ts";
import { readPendingChangesets } from "./pending-changesets.ts";
import { NotBuiltError, readReleaseCandidate, type ReleaseCandidate } from "./release-candidate.ts";
import { describeDateProblem, readLastDate } from "./release-date.ts";
import { runTool } from "./run-tool.ts";

/** The release cannot be prepared; the message says why. */
class CannotReleaseError extends Error {
  override readonly name = "CannotReleaseError";
}

const run = (command: string, ...args: readonly string[]): void => {
  const status = runTool(command, ...args);
  if (status !== 0) throw new CannotReleaseError(`${command} ${args.join(" ")} failed with exit code ${status}`);
};

const { values } = parseArgs({ options: { date: { type: "string" } } });
// The date is written down now: later builds read no clock.
const date = values.date ?? new Date().toISOString().slice(0, 10);

const generate = () => run("node", "packages/dataset/scripts/generate.ts");

const readCitationFile = () => readFileSync(join(root, "CITATION.cff"), "utf8");

/** Generates the files that name the version and the date. Returns whether they were out of date. */
const updateGeneratedFiles = (): boolean => {
  const before = readCitationFile();
  generate();
  return readCitationFile() !== before;
};

/** Writes a release of the data: the release data, the manifest, the last release, and the changelog. */
const writeRelease = async ({ last, current, before, pending }: ReleaseCandidate, version: string): Promise<void> => {
  const release: ReleaseSnapshot = { ...current, version };
  const prepared = buildRelease(release, last, date, before, pending);
  const findings = provePreparedRelease(release, prepared);
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length > 0) throw new Error("The prepared release has findings: this is a bug in the release tools.");

  const { corrections, redirects, releases, manifest } = prepared;
  const addedCorrections = Object.values(corrections).filter((entry) => entry.release === version);
  const changelog = last ? buildChangelog(release, last, prepared, before.corrections) : [];
  const usedReasons = (await readReasonsFiles(changesetFolder)).map(({ name }) => name);
  writeReleaseFiles(
    {
      "corrections.json": { corrections },
      "redirects.json": { redirects },
      "history.json": { releases },
      "manifest.json": manifest,
      "last.json": release,
    },
    usedReasons,
    changelog,
  );
  console.log(`Prepared ${version}, dated ${date}, with ${addedCorrections.length} corrections.`);
};

/** Builds the release, and adds the hashes of its files to the last release: its version and its log are in many of them. */
const addPackedFiles = async (): Promise<void> => {
  generate();
  run("turbo", "run", "build", "--filter=@vnjp/dataset", "--output-logs=errors-only");
  const last = readJson<ReleaseSnapshot>(paths.last);
  const surface = { ...last.surface, files: await hashPackedFiles(datasetFolder) };
  writeReleaseFiles({ "last.json": { ...last, surface } }, [], []);
};

const prepare = async (): Promise<void> => {
  run("turbo", "run", "build", "--filter=@vnjp/dataset", "--output-logs=errors-only");
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

  if (changesets.hasAny) run("changeset", "version");
  const version = readVersion("packages/dataset");
  // A pre-release is for trying, not for citing: the log and the history leave it out, and its reasons stay pending.
  if (version.includes("-")) console.log(`Prepared the pre-release ${version}.`);
  else if (version === candidate.last?.version) console.log("Prepared, without a new release of the data.");
  else {
    await writeRelease(candidate, version);
    await addPackedFiles();
  }
  generate();
};

try {
  const problem = describeDateProblem(date, readLastDate());
  if (problem !== undefined) throw new CannotReleaseError(problem);
  if (applyInterruptedRelease()) {
    await addPackedFiles();
    console.log(`Completed the interrupted release of ${readVersion("packages/dataset")}.`);
  } else await prepare();
} catch (error) {
  const isExpected =
    error instanceof CannotReleaseError || error instanceof InvalidReasonsError || error instanceof NotBuiltError;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
