// One release from beginning to end, told step by step.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Env, RunResult } from "../run.ts";
import { createConsumer, type Consumer } from "./consumer.ts";
import { createMaintainer } from "./maintainer.ts";
import { copyWorkspace, type WorkspaceCopy } from "./workspace-copy.ts";

/** A step of the rehearsal failed, as it would in the release. */
export class StoppedRehearsalError extends Error {
  override readonly name = "StoppedRehearsalError";
}

/** Shows what a step printed, and stops if it failed. */
const report = (step: string, { status, stdout, stderr }: RunResult): void => {
  console.log(`\n== ${step}\n${stdout.trimEnd()}`);
  if (status !== 0) throw new StoppedRehearsalError(`${stderr.trimEnd()}\n\nThe rehearsal stopped at: ${step}.`);
};

/** Before the first release there is usually no changeset: the copy gets the one that the first release needs. */
const addFirstChangeset = (workspace: WorkspaceCopy): void => {
  const isReleased = existsSync(join(workspace.folder, "packages/dataset/releases/last.json"));
  const names = readdirSync(join(workspace.folder, ".changeset"));
  if (isReleased || names.some((name) => name.endsWith(".md") && name !== "README.md")) return;
  createMaintainer(workspace).writeChangeset("first-release", "major", "The first release.");
  console.log("There is no release yet, and no changeset: the copy has one, for 1.0.0.");
};

const formatPackedSize = (user: Consumer, name: "dataset" | "cli"): string => {
  const folder = join(user.folder, "node_modules/@vnjp", name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => statSync(join(folder, path)))
    .filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return `@vnjp/${name} ${user.readInstalledVersion(name)}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
};

/** Installs the versions that were published, and shows what a user gets. */
const installAsUser = (folder: string, env: Env, workspace: WorkspaceCopy): Consumer => {
  const readVersion = (path: string) =>
    (JSON.parse(workspace.read(`${path}/package.json`)) as { version: string }).version;
  const user = createConsumer(folder, env, {
    "@vnjp/dataset": readVersion("packages/dataset"),
    "@vnjp/cli": readVersion("apps/cli"),
  });
  user.runNpm("install");
  console.log(`\n== What a user gets\n${formatPackedSize(user, "dataset")}\n${formatPackedSize(user, "cli")}`);
  for (const name of ["@vnjp/dataset", "@vnjp/cli"])
    console.log(`dist-tags of ${name}: ${JSON.stringify(user.viewPackage(name, "dist-tags"))}`);
  report("vnjp --version", user.runVnjp("--version"));
  report("vnjp verify", user.runVnjp("verify"));
  return user;
};

const describePlaces = (workspace: WorkspaceCopy, user: Consumer): string =>
  [
    "\n== Where to look",
    `the commit of the release    git -C ${workspace.folder} show`,
    `its tags                     git -C ${workspace.folder} tag -n9`,
    `the changelog                ${join(workspace.folder, "packages/dataset/CHANGELOG.md")}`,
    `the installed data           ${join(user.folder, "node_modules/@vnjp/dataset")}`,
    `the site                     cd ${user.folder} && npx --no vnjp serve`,
  ].join("\n");

/**
 * Rehearses a release in a folder, with the registry of an environment. Returns the copy of the workspace. Throws a
 * StoppedRehearsalError if a step fails.
 */
export const rehearseRelease = (folder: string, env: Env, date: string | undefined): WorkspaceCopy => {
  const workspace = copyWorkspace(join(folder, "workspace"), env, { hasReleases: true });
  console.log(`Copied the workspace to ${workspace.folder}, with all changes that are not committed.`);
  addFirstChangeset(workspace);
  const dateOption = date === undefined ? [] : ["--date", date];
  report("release:prepare", workspace.run("node", "tools/release/prepare.ts", ...dateOption));
  workspace.commit("Release");
  report("release:publish", workspace.run("node", "tools/release/publish.ts"));
  console.log(describePlaces(workspace, installAsUser(join(folder, "user"), env, workspace)));
  return workspace;
};
