import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** The built program, as it is installed. */
export const programPath = fileURLToPath(new URL("../dist/index.js", import.meta.url));

/** The folder of the data package, with its records and texts. */
export const datasetFolder = fileURLToPath(new URL("../../../packages/dataset/", import.meta.url));

/** The root of the repository, where the examples of the help work. */
export const repositoryFolder = fileURLToPath(new URL("../../../", import.meta.url));

/** The version of the built data: that of the package, or one that says that it is not a release. */
export const readDataVersion = (): string =>
  (JSON.parse(readFileSync(`${datasetFolder}dist/internal/releases.json`, "utf8")) as { version: string }).version;

interface SpawnOptions {
  readonly cwd?: string;
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program as a process, with only PATH of this environment. It must never print a stack. */
export const runVnjp = (
  args: readonly string[],
  { cwd = tmpdir(), node = process.execPath, env = {} }: SpawnOptions = {},
) => {
  const { status, stdout, stderr } = spawnSync(node, [programPath, ...args], {
    cwd,
    encoding: "utf8",
    // All records of a release are larger than what Node.js takes by default.
    maxBuffer: 2 ** 26,
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
};
