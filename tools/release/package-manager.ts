// The release tools build and publish with the pnpm that starts them.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { readJson, root } from "./files.ts";

/** Why a script cannot run outside pnpm, with the command that can, for people; undefined if pnpm is there. */
export const describeMissingPnpm = (script: string): string | undefined => {
  const { error } = spawnSync("pnpm", ["--version"], { stdio: "ignore", shell: process.platform === "win32" });
  if (!error) return undefined;
  const { packageManager } = readJson<{ packageManager: string }>(join(root, "package.json"));
  return `This needs pnpm. Run it as: npx --yes ${packageManager} ${script}`;
};
