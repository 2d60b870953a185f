// Judges the working tree against the last release: the level that is due, what forces it, and what is refused. The
// check of the repository runs it; it opens no network.
import { levelFault } from "./level-check.ts";
import { BadReasons } from "@vnjp/engine/history";
import { writtenLevel } from "./changesets.ts";
import { effectWords, refusalWords } from "./report.ts";
import { isUnfinished, readState, refusalsOfPast, verdictOn } from "./state.ts";
import { versionOf } from "./files.ts";

const judged = async (): Promise<boolean> => {
  const state = await readState();
  const past = refusalsOfPast(state);
  const verdict = verdictOn(state);
  const refusals = [...past, ...(verdict?.refusals ?? [])];
  for (const refusal of refusals) console.error(refusalWords(refusal));
  const isRefused = refusals.some(({ severity }) => severity === "error");
  if (!state.last || !verdict) {
    console.log("Nothing has been released: there is nothing to compare with.");
    return !isRefused;
  }
  console.log(`Against ${state.last.version}: ${effectWords(verdict.level, verdict.forcedBy)}`);
  // The changesets of a release that was begun are taken up already.
  const isPrepared = isUnfinished(versionOf("packages/dataset"), state.last.version);
  const { level } = await writtenLevel("@vnjp/dataset");
  const fault = isPrepared ? undefined : levelFault(level, verdict.level, verdict.found.code === true);
  if (fault !== undefined) console.error(fault);
  return !isRefused && fault === undefined;
};

try {
  process.exitCode = (await judged()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof BadReasons)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
