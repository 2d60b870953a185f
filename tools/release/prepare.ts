// Prepares a release: numbers, changelogs, log, redirects, history, manifest. What it writes is to be committed; nothing
// is published. Interrupted anywhere, it is run again: each step finds out whether it is done.
//
//   node tools/release/prepare.ts [--date YYYY-MM-DD]
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { differences, differencesMarkdown } from "@vnjp/engine/diff";
import { BadReasons, ledgerRefusals, released, type Released } from "@vnjp/engine/history";
import { tellChanges } from "./changelog.ts";
import { paths, readJsonIfThere, root, versionOf } from "./files.ts";
import { endWriting, writeTogether } from "./journal.ts";
import { levelFault } from "./level-check.ts";
import { writtenLevel } from "./changesets.ts";
import { removeReasons, removeTakenReasons } from "./reasons.ts";
import { effectWords, refusalWords } from "./report.ts";
import { isUnfinished, readState, refusalsOfPast, verdictOn, type State } from "./state.ts";

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

const refuseWhere = (state: State, written: Awaited<ReturnType<typeof writtenLevel>>, isBegun: boolean): void => {
  const verdict = verdictOn(state);
  const refusals = [...refusalsOfPast(state), ...(verdict?.refusals ?? [])];
  for (const refusal of refusals) console.error(refusalWords(refusal));
  if (refusals.some(({ severity }) => severity === "error")) throw new Refused("The release is refused.");
  if (written.ids.length === 0 && !isBegun) throw new Refused("No changeset says that there is anything to release.");
  if (!verdict && Object.keys({ ...state.pending.reasons, ...state.pending.redirects }).length > 0)
    throw new Refused(
      "Nothing has been released, so that there is nothing to correct: take the .corrections.json out.",
    );
  if (!verdict || isBegun) return;
  console.log(effectWords(verdict.level, verdict.forcedBy));
  const fault = levelFault(written.level, verdict.level, verdict.found.code === true);
  if (fault !== undefined) throw new Refused(fault);
};

const prepare = async (): Promise<void> => {
  run("turbo", "run", "build", "--filter=@vnjp/dataset", "--output-logs=errors-only");
  const state = await readState();
  // The changesets of a release that was begun are taken up already, and its level was judged then.
  const isBegun = isUnfinished(versionOf("packages/dataset"), state.last?.version);
  const written = await writtenLevel("@vnjp/dataset");
  refuseWhere(state, written, isBegun);

  if (written.ids.length > 0) run("changeset", "version");
  const version = versionOf("packages/dataset");
  if (version.includes("-")) {
    // Data to try, and not to cite: it has no place in the log or the history, and its reasons stay pending.
    run("node", "packages/dataset/scripts/generate.ts");
    console.log(`prepared the pre-release ${version}`);
    return;
  }
  const { last, current, before, pending } = state;
  const release: Released = { ...current, version };
  const prepared = released(release, last, date, before, pending);
  const refusals = ledgerRefusals(release, prepared, prepared.manifest);
  for (const refusal of refusals) console.error(refusalWords(refusal));
  if (refusals.length > 0) throw new Error("the release does not prove: this is a fault of the program");

  const reasonOf = (record: string, pointer: string) =>
    Object.values(prepared.corrections).find(
      (entry) => entry.release === version && entry.record === record && entry.pointer === pointer,
    );
  if (last)
    tellChanges(
      "packages/dataset",
      version,
      differencesMarkdown(differences(last, release, prepared.redirects), reasonOf),
    );
  const { corrections, redirects, releases, manifest } = prepared;
  writeTogether({
    "corrections.json": { corrections },
    "redirects.json": { redirects },
    "history.json": { releases },
    "manifest.json": manifest,
    "last.json": release,
  });
  // Only now is nothing lost with the reasons: the log has them.
  await removeReasons();
  run("node", "packages/dataset/scripts/generate.ts");
  console.log(
    `prepared ${version} of ${date}: ${Object.values(prepared.corrections).filter((entry) => entry.release === version).length} corrections`,
  );
};

try {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Refused(`${date} is no day such as 2026-11-22`);
  endWriting();
  const last = readJsonIfThere<Released>(paths.last);
  if (last && last.version === versionOf("packages/dataset") && (await writtenLevel("@vnjp/dataset")).ids.length === 0)
    // Ended but for the cleaning up: what the log has is removed, and what it has not waits for its changeset.
    await removeTakenReasons();
  await prepare();
} catch (error) {
  if (!(error instanceof Refused || error instanceof BadReasons)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
