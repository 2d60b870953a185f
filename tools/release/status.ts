// Judges the working tree against the last release: the level that is due, what forces it, and what is refused. The
// check of the repository runs it; it opens no network.
import { BadReasons } from "@vnjp/engine/history";
import { readWritten } from "./changesets.ts";
import { judge } from "./judged.ts";
import { effectWords, refusalWords } from "./report.ts";
import { NotBuilt, readState } from "./state.ts";

try {
  const state = await readState();
  const written = await readWritten();
  const { verdict, refusals, fault } = judge(state, written);
  for (const refusal of refusals) console.error(refusalWords(refusal));
  if (state.last && verdict)
    console.log(`Against ${state.last.version}: ${effectWords(verdict.level, verdict.forcedBy)}`);
  else console.log("Nothing has been released: there is nothing to compare with.");
  if (fault !== undefined) console.error(fault);
  else if (written.any)
    console.log(
      `The changesets agree (@vnjp/dataset: ${written.level}), reasons beside them: ${Object.keys(state.pending.reasons).length}, redirects: ${Object.keys(state.pending.redirects).length}.`,
    );
  process.exitCode = fault === undefined ? 0 : 1;
} catch (error) {
  if (!(error instanceof BadReasons || error instanceof NotBuilt)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
