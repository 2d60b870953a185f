// Publishes the prepared packages whose versions are not on the registry yet, so that it is safe to run again, and tags their
// commits. It only accepts a registry on this machine, unless VNJP_PUBLISH=public allows a public release.
//
//   node tools/release/publish.ts [--no-tags]
import { parseArgs } from "node:util";
import { computeDistTag } from "./dist-tag.ts";
import { readReleaseHistory, root } from "./files.ts";
import { formatFinding } from "./format-report.ts";
import { describeMissingPnpm } from "./package-manager.ts";
import { describeBuildProblem } from "./prepared-build.ts";
import { readPublishedPackages, readRegistryEntry, type PublishedPackage } from "./published-packages.ts";
import { describeRegistryProblem } from "./registry-address.ts";
import { checkRegistryHistory } from "./registry-history.ts";
import { createReleaseTags, formatTags } from "./release-tags.ts";
import { runOrThrow, runTool } from "./run.ts";

const { values } = parseArgs({ options: { "no-tags": { type: "boolean", default: false } } });

const describeChanges = (): string | undefined => {
  const changes = runOrThrow(root, {}, "git", "status", "--porcelain").trimEnd();
  return changes === ""
    ? undefined
    : `Commit what was prepared first, since a tag will say that this commit was published:\n${changes}`;
};

/** Ends the program if something is wrong. */
const requireNone = (problem: string | undefined): void => {
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
};

const publish = ({ name, folder, version }: PublishedPackage): void => {
  const { versions, latest } = readRegistryEntry(name);
  if (versions.includes(version)) {
    console.log(`${name}@${version} is on the registry already.`);
    return;
  }
  const tag = computeDistTag(version, latest);
  const options = ["--tag", tag, "--access", "public", "--no-git-checks"];
  const status = runTool("pnpm", "--dir", folder, "publish", ...options);
  requireNone(status === 0 ? undefined : `${name}@${version} was not published. When that is fixed, run this again.`);
  console.log(`Published ${name}@${version} as ${tag}.`);
};

requireNone(describeMissingPnpm("release:publish") ?? describeRegistryProblem(process.env) ?? describeChanges());
// The command line contains the web app, and both are built from the published data.
if (runTool("turbo", "run", "build", "--output-logs=errors-only") !== 0) process.exit(1);
requireNone(await describeBuildProblem(readRegistryEntry("@vnjp/dataset").versions));
const findings = await checkRegistryHistory(readReleaseHistory());
for (const finding of findings) console.error(formatFinding(finding));
requireNone(findings.length > 0 ? "This cannot be published: the registry has another history." : undefined);
for (const each of readPublishedPackages()) publish(each);
if (!values["no-tags"]) console.log(formatTags(createReleaseTags()));
