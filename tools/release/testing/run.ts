// Programs run to their end, with an environment of their own.
import { spawnSync } from "node:child_process";

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Env = Readonly<Record<string, string>>;

/** Runs a program and says how it ended. */
export const run = (cwd: string, env: Env, command: string, ...args: readonly string[]): Ran => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error) throw new Error(`${command} could not be run`, { cause: error });
  return { status, stdout, stderr };
};

/** Runs a program that has to end well; gives its output. */
export const must = (cwd: string, env: Env, command: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = run(cwd, env, command, ...args);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
};
