// A shell in the copy of the workspace, for the steps of a release that one wants to try by hand.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { WorkspaceCopy } from "./workspace-copy.ts";

/** Gives the copy a remote repository, to which it can push as to the real one. */
const addOrigin = (workspace: WorkspaceCopy): void => {
  const origin = join(workspace.folder, "../origin.git");
  workspace.runOrThrow("git", "clone", "--quiet", "--bare", ".", origin);
  workspace.runOrThrow("git", "remote", "add", "origin", origin);
  workspace.runOrThrow("git", "push", "--quiet", "--set-upstream", "origin", "main");
};

/** Opens a shell in the copy, whose registry is that of the rehearsal, and waits for its end. */
export const openShell = (workspace: WorkspaceCopy): void => {
  addOrigin(workspace);
  console.log(
    `\nThis shell is in the copy. Its pnpm, npm and git push reach only the registry and the repository in ${join(workspace.folder, "..")}. To end it: exit`,
  );
  const shell = process.env["SHELL"] ?? "sh";
  spawnSync(shell, { cwd: workspace.folder, env: { ...process.env, ...workspace.env }, stdio: "inherit" });
};
