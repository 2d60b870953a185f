import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** The built program, as whoever installs it has it. */
export const program = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/** The folder of the data package, with its records and texts. */
export const dataset = fileURLToPath(new URL("../../../../packages/dataset/", import.meta.url));

/** The version that the built data says it has: that of the package, or that it is none of its releases. */
export const dataVersion = (): string =>
  (JSON.parse(readFileSync(`${dataset}dist/data.json`, "utf8")) as { version: string }).version;

/** Runs the built program as a process, with nothing of this one's environment but the path. It never shows a stack. */
export const vnjp = (
  args: readonly string[],
  { cwd = tmpdir(), node = process.execPath, env = {} as Record<string, string> } = {},
) => {
  const { status, stdout, stderr } = spawnSync(node, [program, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
};
