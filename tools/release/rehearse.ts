// Rehearses a release in a copy of the workspace, with a registry of its own on this machine: prepares, publishes, and installs
// what was published in a project, as a user does. The workspace stays as it is. Then, with --shell, it opens a shell in the
// copy, in which the next release can be made by hand.
//
//   node tools/release/rehearse.ts [--date YYYY-MM-DD] [--folder FOLDER] [--shell]
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./files.ts";
import { describeMissingPnpm } from "./package-manager.ts";
import { openShell } from "./rehearsal/open-shell.ts";
import { rehearseRelease, StoppedRehearsalError } from "./rehearsal/rehearse-release.ts";
import { startRegistry } from "./rehearsal/registry-server.ts";
import { runOrThrow } from "./run.ts";

const { values } = parseArgs({
  options: { date: { type: "string" }, folder: { type: "string" }, shell: { type: "boolean", default: false } },
});
const missing = describeMissingPnpm("release:rehearse");
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}
const folder = values.folder === undefined ? mkdtempSync(join(tmpdir(), "vnjp-rehearsal-")) : resolve(values.folder);
const readStatus = () => runOrThrow(root, {}, "git", "status", "--porcelain");

const before = readStatus();
const registry = await startRegistry(join(folder, "registry"));
try {
  const workspace = rehearseRelease(folder, registry.env, values.date);
  if (readStatus() !== before)
    throw new Error("The rehearsal changed the workspace: this is a bug in the release tools.");
  console.log(`\nThe workspace is as it was. When you have seen enough: rm -r ${folder}`);
  if (values.shell) openShell(workspace);
} catch (error) {
  if (!(error instanceof StoppedRehearsalError)) throw error;
  console.error(`${error.message}\nThe workspace is as it was. The copy is in ${folder}.`);
  process.exitCode = 1;
} finally {
  registry.stop();
}
