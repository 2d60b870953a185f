// Runs programs to their end, each with its environment.
import { spawnSync } from "node:child_process";

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
