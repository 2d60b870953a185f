// Prepares a release: numbers, changelogs, log, redirects, history, manifest. What it writes is to be committed; nothing
// is published. Interrupted, it is run again: each step finds out whether it is done. Only inside `changeset version`,
// which is not ours, it cannot: then it says what to restore.
//
//   node tools/release/prepare.ts [--date YYYY-MM-DD]
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BadReasons, preparedRefusals, released, type Released } from "@vnjp/engine/history";
import { readReasonsFiles } from "@vnjp/engine/node";
import { tellRelease } from "./changelog.ts";
import { readWritten } from "./changesets.ts";
import { changesetFolder, root, versionOf } from "./files.ts";
import { judge } from "./judged.ts";
import { dateFault, lastDate } from "./dates.ts";
import { endWriting, writeTogether } from "./journal.ts";
import { effectWords, refusalWords } from "./report.ts";
import { NotBuilt, readState, type State } from "./state.ts";

/** A release that may not be made. */
class Refused extends Error {
  override readonly name = "Refused";
}

const run = (command: string, ...args: readonly string[]): void => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Refused(`${command} ${args.join(" ")} ended with ${status}`);
};

const { values } = parseArgs({ options: { date: { type: "string" } } });
// A release is dated when it is prepared, and the day is written down: nothing that is built later reads a clock.
const date = values.date ?? new Date().toISOString().slice(0, 10);

const generate = () => run("node", "packages/dataset/scripts/generate.ts");

const citationFile = () => readFileSync(join(root, "CITATION.cff"), "utf8");

/** Generates what names the version and day of a release. Says whether that was still to be done. */
const endGenerating = (): boolean => {
  const before = citationFile();
  generate();
  return citationFile() !== before;
};

/** Writes a release of the data: the ledgers, what the repository keeps, and what changed into the changelog. */
const writeRelease = async ({ last, current, before, pending }: State, version: string): Promise<void> => {
  const release: Released = { ...current, version };
  const prepared = released(release, last, date, before, pending);
  const faults = preparedRefusals(release, prepared);
  for (const fault of faults) console.error(refusalWords(fault));
  if (faults.length > 0) throw new Error("the release does not prove: this is a fault of the program");

  const { corrections, redirects, releases, manifest } = prepared;
  const own = Object.values(corrections).filter((entry) => entry.release === version);
  if (last) tellRelease(release, last, prepared, before.corrections);
  const taken = (await readReasonsFiles(changesetFolder)).map(({ name }) => name);
  writeTogether(
    {
      "corrections.json": { corrections },
      "redirects.json": { redirects },
      "history.json": { releases },
      "manifest.json": manifest,
      "last.json": release,
    },
    taken,
  );
  console.log(`prepared ${version} of ${date}: ${own.length} corrections`);
};

const prepare = async (): Promise<void> => {
  run("turbo", "run", "build", "--filter=@vnjp/dataset", "--output-logs=errors-only");
  const state = await readState();
  const written = await readWritten();
  const { verdict, refusals, fault, isBegun } = judge(state, written);
  for (const refusal of refusals) console.error(refusalWords(refusal));
  if (verdict) console.log(effectWords(verdict.level, verdict.forcedBy));
  if (fault !== undefined) throw new Refused(fault);
  if (!written.any && !isBegun) {
    if (!endGenerating()) throw new Refused("No changeset says that there is anything to release.");
    console.log(`ended the release of ${state.current.version}, whose generated files were not written yet`);
    return;
  }

  if (written.any) run("changeset", "version");
  const version = versionOf("packages/dataset");
  // A pre-release is data to try, and not to cite: it has no place in the log or the history, and its reasons stay.
  if (version.includes("-")) console.log(`prepared the pre-release ${version}`);
  else if (version === state.last?.version) console.log("prepared: the data is not released anew");
  else await writeRelease(state, version);
  generate();
};

try {
  const fault = dateFault(date, lastDate());
  if (fault !== undefined) throw new Refused(fault);
  if (endWriting()) {
    generate();
    console.log(`ended the release of ${versionOf("packages/dataset")}, whose writing was interrupted`);
  } else await prepare();
} catch (error) {
  if (!(error instanceof Refused || error instanceof BadReasons || error instanceof NotBuilt)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
