import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, runOrThrow, type Env, type RunResult } from "../run.ts";

/** A project outside the workspace that installs the published packages. */
export interface Consumer {
  readonly folder: string;
  readonly runNpm: (...args: readonly string[]) => string;
  /** Runs the installed command line. */
  readonly runVnjp: (...args: readonly string[]) => RunResult;
  readonly write: (path: string, content: string) => void;
  /** A file of an installed package (`dataset/dist/history.json`). */
  readonly readInstalled: (path: string) => string;
  readonly readInstalledVersion: (name: "dataset" | "cli") => string;
  /** A field of a package in the registry. */
  readonly viewPackage: (name: string, field: string) => unknown;
  /** The value of an expression with the functions of the dataset (`vnjp.get("…")`, `status.listReferences("…")`). */
  readonly evaluate: (expression: string) => unknown;
}

/** Creates a project with some dependencies in a folder, without installing them. */
export const createConsumer = (folder: string, env: Env, dependencies: Readonly<Record<string, string>>): Consumer => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  const runNpm = (...args: readonly string[]) => runOrThrow(folder, env, "npm", ...args);
  const readInstalled = (path: string) => readFileSync(join(folder, "node_modules/@vnjp", path), "utf8");
  return {
    folder,
    runNpm,
    runVnjp: (...args) => run(folder, env, process.execPath, "node_modules/@vnjp/cli/dist/index.js", ...args),
    write: (path, content) => writeFileSync(join(folder, path), content),
    readInstalled,
    readInstalledVersion: (name) => (JSON.parse(readInstalled(`${name}/package.json`)) as { version: string }).version,
    viewPackage: (name, field) => JSON.parse(runNpm("view", name, field, "--json")) as unknown,
    evaluate: (expression) => {
      const program = `import * as vnjp from "@vnjp/dataset"; import * as status from "@vnjp/dataset/citation-status"; console.log(JSON.stringify(${expression} ?? null));`;
      return JSON.parse(runOrThrow(folder, env, process.execPath, "--input-type=module", "--eval", program)) as unknown;
    },
  };
};
