// Runs programs to their end, each with its environment.
import { spawnSync } from "node:child_process";
import { CannotReleaseError } from "./cannot-release.ts";
import { root } from "./files.ts";

export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Env = Readonly<Record<string, string>>;

/** Runs a program and returns its output and exit code. */
export const run = (cwd: string, env: Env, command: string, ...args: readonly string[]): RunResult => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error) throw new Error(`${command} could not be run`, { cause: error });
  return { status, stdout, stderr };
};

/** Runs a program and returns its output. Throws if it fails. */
export const runOrThrow = (cwd: string, env: Env, command: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = run(cwd, env, command, ...args);
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} failed with exit code ${status}:\n${stdout}\n${stderr}`);
  return stdout;
};

/** Runs a tool in the workspace, with its output on the terminal. Returns its exit code. */
export const runTool = (command: string, ...args: readonly string[]): number =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;

/** Runs a tool in the same way. Throws a CannotReleaseError if it fails. */
export const runToolOrThrow = (command: string, ...args: readonly string[]): void => {
  const status = runTool(command, ...args);
  if (status !== 0) throw new CannotReleaseError(`${command} ${args.join(" ")} failed with exit code ${status}`);
};
