import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { must, run, type Ran } from "./run.ts";

/** A project outside the workspace that has installed what was published. */
export interface Consumer {
  readonly npm: (...args: readonly string[]) => string;
  /** Runs the command line that is installed there. */
  readonly vnjp: (...args: readonly string[]) => Ran;
  /** A file of an installed package (`dataset/dist/data.json`). */
  readonly installed: (path: string) => string;
  readonly installedVersion: (name: "dataset" | "cli") => string;
  /** What the registry says of a package. */
  readonly onRegistry: (name: string, field: string) => unknown;
  /** What an expression over the accessors (`vnjp.get("…")`) gives there. */
  readonly value: (expression: string) => unknown;
  readonly away: () => void;
}

/** Makes a project that asks for some packages; nothing is installed yet. */
export const makeConsumer = (
  env: Readonly<Record<string, string>>,
  dependencies: Readonly<Record<string, string>>,
): Consumer => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-consumer-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  const npm = (...args: readonly string[]) => must(folder, env, "npm", ...args);
  const installed = (path: string) => readFileSync(join(folder, "node_modules/@vnjp", path), "utf8");
  return {
    npm,
    vnjp: (...args) => run(folder, env, process.execPath, "node_modules/@vnjp/cli/dist/index.js", ...args),
    installed,
    installedVersion: (name) => (JSON.parse(installed(`${name}/package.json`)) as { version: string }).version,
    onRegistry: (name, field) => JSON.parse(npm("view", name, field, "--json")) as unknown,
    value: (expression) => {
      const program = `import * as vnjp from "@vnjp/dataset"; console.log(JSON.stringify(${expression} ?? null));`;
      return JSON.parse(must(folder, env, process.execPath, "--input-type=module", "--eval", program)) as unknown;
    },
    away: () => rmSync(folder, { recursive: true, force: true }),
  };
};
