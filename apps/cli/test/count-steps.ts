import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programPath } from "./run-vnjp.ts";

interface Coverage {
  readonly result: readonly {
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const sumCounts = ({ result }: Coverage): number =>
  result
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);

/**
 * Counts the steps of a program with an input: how often each block of it is run. Unlike the time, they are the same on every
 * machine. What one call of the system does, such as a search in a string, is one step.
 */
export const countSteps = (args: readonly string[], input: string, program = programPath): number => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-steps-"));
  try {
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
      input,
      cwd: folder,
      env: { PATH: process.env["PATH"], NODE_V8_COVERAGE: join(folder, "coverage") },
      maxBuffer: 2 ** 28,
    });
    if (status === null) throw new Error(`the program did not end: ${stderr.toString()}`);
    return readdirSync(join(folder, "coverage"))
      .map((file) => JSON.parse(readFileSync(join(folder, "coverage", file), "utf8")) as Coverage)
      .reduce((sum, coverage) => sum + sumCounts(coverage), 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
