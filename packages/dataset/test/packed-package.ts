import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const packageFolder = fileURLToPath(new URL("..", import.meta.url));
export const rootFolder = fileURLToPath(new URL("../../..", import.meta.url));

export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. The environment of the tests keeps it from every package registry. */
export const run = (cwd: string, command: string, ...args: readonly string[]): RunResult => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (error) throw new Error(`${command} could not be run`, { cause: error });
  return { status, stdout, stderr };
};

const assertSuccess = (result: RunResult, label: string): RunResult => {
  if (result.status !== 0) throw new Error(`${label} failed:\n${result.stdout}\n${result.stderr}`);
  return result;
};

/** The tarballs of this build, which all test files share. */
const packedFolder = join(packageFolder, "node_modules/.cache/packed");

/** Names a build by its files: all others are in the manifest. */
const hashBuild = (): string =>
  ["package.json", "dist/manifest.json", "dist/history.json"]
    .reduce((hash, path) => hash.update(readFileSync(join(packageFolder, path))), createHash("sha256"))
    .digest("hex");

/** Packs the package as for publication, if this build was not packed before. Returns the path of the tarball. */
export const pack = (): string => {
  const path = join(packedFolder, `${hashBuild()}.tgz`);
  if (existsSync(path)) return path;
  mkdirSync(packedFolder, { recursive: true });
  const folder = mkdtempSync(join(packedFolder, "new-"));
  assertSuccess(run(packageFolder, "npm", "pack", "--silent", "--pack-destination", folder), "npm pack");
  const [tarball] = readdirSync(folder);
  if (tarball === undefined) throw new Error("npm pack left no tarball");
  renameSync(join(folder, tarball), path);
  rmSync(folder, { recursive: true });
  return path;
};

/** Installs a tarball with npm, which costs more than to extract it. */
export const runNpmInstall = (folder: string, tarball: string): void => {
  assertSuccess(run(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", tarball), "npm install");
};

const extractPackage = (folder: string, tarball: string): void => {
  const target = join(folder, "node_modules/@vnjp/dataset");
  mkdirSync(target, { recursive: true });
  assertSuccess(run(folder, "tar", "-xzf", tarball, "--strip-components=1", "-C", target), "tar");
};

/** Lists the files of a tarball, with their sizes in bytes. */
export const listPackedFiles = (tarball: string): readonly { readonly path: string; readonly size: number }[] => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-unpacked-"));
  assertSuccess(run(folder, "tar", "-xzf", tarball), "tar");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(join(folder, "package"), path), size: statSync(path).size }));
  rmSync(folder, { recursive: true, force: true });
  return files;
};

export interface Consumer {
  readonly folder: string;
  readonly write: (path: string, content: string) => void;
  readonly remove: () => void;
}

/**
 * Creates a folder outside the workspace in which only the packed package is installed, as npm does it: its files, in a folder of
 * its name. It has no dependencies and no script.
 */
export const createConsumer = (
  tarball: string,
  install: (folder: string, tarball: string) => void = extractPackage,
): Consumer => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-consumer-"));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write("package.json", JSON.stringify({ name: "consumer", private: true }));
  install(folder, tarball);
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** Compiles files of a consumer without writing anything. Returns what the compiler reports. */
export const checkTypes = (consumer: Consumer, files: readonly string[], options: object): RunResult => {
  const compilerOptions = { strict: true, noEmit: true, types: [], ...options };
  consumer.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  return run(consumer.folder, process.execPath, join(rootFolder, "node_modules/typescript/bin/tsc"), "-p", ".");
};
