import { spawnSync } from "node:child_process";
import { root } from "./files.ts";

/** Runs a tool in the workspace, with its output on the terminal. Returns its exit code. */
export const runTool = (command: string, ...args: readonly string[]): number =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;
