import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** The built program, as whoever installs it has it. */
export const program = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/** The folder of the data package, with its records and texts. */
export const dataset = fileURLToPath(new URL("../../../../packages/dataset/", import.meta.url));

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
