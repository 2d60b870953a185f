// Publishes the prepared packages whose versions are not on the registry yet, so that it is safe to run again. It only
// accepts a registry on this machine, unless VNJP_PUBLISH=public allows a public release.
import { join } from "node:path";
import type { ReleaseSnapshot } from "@vnjp/engine/releases";
import { datasetFolder, paths, readJson, readOptionalJson, readVersion } from "./files.ts";
import { describeRegistryProblem } from "./registry-address.ts";
import { runTool } from "./run-tool.ts";

const problem = describeRegistryProblem(process.env);
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}

// The command line contains the web app, and both are built from the published data.
if (runTool("turbo", "run", "build", "--output-logs=errors-only") !== 0) process.exit(1);
const version = readVersion("packages/dataset");
const builtVersion = readJson<{ version: string }>(join(datasetFolder, "dist", "data.json")).version;
const releasedVersion = readOptionalJson<ReleaseSnapshot>(paths.last)?.version;
if (builtVersion !== version || (releasedVersion !== version && !version.includes("-"))) {
  console.error(
    `The build has version ${builtVersion}, package.json has ${version}, and the last release is ${releasedVersion ?? "none"}. Prepare the release first.`,
  );
  process.exit(1);
}
process.exitCode = runTool("changeset", "publish", "--no-git-tag");
