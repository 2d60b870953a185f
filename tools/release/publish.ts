// Publishes what was prepared and is not on the registry yet; what is there already is passed over, so that it can be run
// again. It refuses any registry that is not on this machine, unless VNJP_PUBLISH=public says that a release is meant.
import { spawnSync } from "node:child_process";
import { faultOfRegistries } from "./registry.ts";
import { dataset, paths, readJson, readJsonIfThere, root, versionOf } from "./files.ts";
import { join } from "node:path";
import type { Released } from "@vnjp/engine/history";

const fault = faultOfRegistries(process.env);
if (fault !== undefined) {
  console.error(fault);
  process.exit(1);
}
const run = (command: string, ...args: readonly string[]): number =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;

// The command line carries the web app, and both are built on the data that is published.
if (run("turbo", "run", "build", "--output-logs=errors-only") !== 0) process.exit(1);
const version = versionOf("packages/dataset");
const built = readJson<{ version: string }>(join(dataset, "dist", "data.json")).version;
const released = readJsonIfThere<Released>(paths.last)?.version;
if (built !== version || (released !== version && !version.includes("-"))) {
  console.error(
    `The build holds ${built}, the package says ${version} and the last release is ${released ?? "none"}: prepare the release first.`,
  );
  process.exit(1);
}
process.exitCode = run("changeset", "publish", "--no-git-tag");
