// Judges the working tree against the last release: the level that is due, what forces it, and what is refused. The
// check of the repository runs it; it opens no network.
import { BadReasons } from "@vnjp/engine/history";
import { readWritten } from "./changesets.ts";
import { judge } from "./judged.ts";
import { effectWords, refusalWords } from "./report.ts";
import { readState } from "./state.ts";

try {
  const state = await readState();
  const { verdict, refusals, fault } = judge(state, await readWritten());
  for (const refusal of refusals) console.error(refusalWords(refusal));
  if (state.last && verdict)
    console.log(`Against ${state.last.version}: ${effectWords(verdict.level, verdict.forcedBy)}`);
  else console.log("Nothing has been released: there is nothing to compare with.");
  if (fault !== undefined) console.error(fault);
  process.exitCode = fault === undefined ? 0 : 1;
} catch (error) {
  if (!(error instanceof BadReasons)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
