import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { hashInstalledFiles } from "@vnjp/engine/node/hash-packed-files";
import { serializeCanonicalJson } from "@vnjp/engine/publish";
import { buildManifest } from "@vnjp/engine/releases";
import { vi } from "vitest";
import { runInProcess, type RunOptions, type RunResult } from "./run-in-process.ts";
import { datasetFolder, programPath } from "./run-vnjp.ts";

/** The sample paper, and the release data that it is audited against. */
export const auditFixturesFolder = fileURLToPath(new URL("../../../packages/fixtures/audit/", import.meta.url));

interface History {
  readonly releases: Readonly<Record<string, { readonly date: string }>>;
}

interface SpawnOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array | undefined;
}

interface SpawnResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface InstalledCopy {
  readonly folder: string;
  /** Runs the program in this process, with the data of this installation. */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<RunResult>;
  /** Runs the built program of this installation as a process. */
  readonly spawn: (args: readonly string[], options?: SpawnOptions) => SpawnResult;
  readonly remove: () => void;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

const writeJson = (path: string, value: unknown) => writeFileSync(path, serializeCanonicalJson(value));

/** Installs today's records in a folder as `node_modules/@vnjp/dataset`, under another version and with other release data. */
export const writeDatasetCopy = (folder: string, releaseDataFolder: string, version: string): string => {
  const copy = join(folder, "node_modules/@vnjp/dataset");
  mkdirSync(copy, { recursive: true });
  for (const part of ["dist", "texts"]) cpSync(join(datasetFolder, part), join(copy, part), { recursive: true });
  writeJson(join(copy, "package.json"), { ...readJson<object>(join(datasetFolder, "package.json")), version });
  for (const file of ["datapackage.json", "search-index.json"])
    writeJson(join(copy, "dist", file), { ...readJson<object>(join(datasetFolder, "dist", file)), version });
  const { releases } = readJson<History>(join(releaseDataFolder, "history.json"));
  const dates = Object.fromEntries(Object.entries(releases).map(([release, { date }]) => [release, date]));
  writeJson(join(copy, "dist/internal/releases.json"), { version, dates });
  writeJson(join(copy, "dist/internal/appearances.json"), {});
  for (const dataFile of ["corrections", "redirects", "history"])
    writeJson(join(copy, `dist/${dataFile}.json`), readJson(join(releaseDataFolder, `${dataFile}.json`)));
  writeJson(join(copy, "dist/manifest.json"), buildManifest(version, hashInstalledFiles(copy)));
  return copy;
};

/** Copies the built program without the web app. */
export const copyProgram = (folder: string): void => {
  const built = dirname(programPath);
  cpSync(join(built, "../package.json"), join(folder, "package.json"));
  cpSync(built, join(folder, "dist"), { recursive: true, filter: (path) => path !== join(built, "web") });
};

/** Runs a copy of the built program as a process. */
export const runProgramCopy = (
  program: string,
  args: readonly string[],
  { cwd, input = "" }: SpawnOptions = {},
): SpawnResult =>
  spawnSync(process.execPath, [join(program, "dist/index.js"), ...args], {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { PATH: process.env["PATH"] ?? "" },
  });

let loadedCopy = "";

/** Lets the next import of the program read the data of a copy. */
const replaceInstalledData = (copy: string): void => {
  if (loadedCopy === copy) return;
  const { resolve } = createRequire(join(copy, "package.json"));
  const resolveInstalledFile = (exportPath: string) =>
    // `resolve` fails if there is no such file, and a text may be missing.
    exportPath.startsWith("texts/") ? join(copy, exportPath) : resolve(`@vnjp/dataset/${exportPath}`);
  vi.resetModules();
  const importCopied = (path: string) => import(pathToFileURL(join(copy, path)).href);
  vi.doMock("@vnjp/dataset", () => importCopied("dist/index.js"));
  vi.doMock("@vnjp/dataset/citation-status", () => importCopied("dist/citation-status/index.js"));
  vi.doMock("../src/installed/resolve-installed-file.ts", () => ({
    resolveInstalledFile,
    getInstalledFolder: () => copy,
  }));
  loadedCopy = copy;
};

/**
 * Installs a release that never was: today's records under another version, with other releases, corrections and
 * redirects.
 */
export const createInstalledCopy = (releaseDataFolder: string, version: string): InstalledCopy => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-released-"));
  const copy = writeDatasetCopy(folder, releaseDataFolder, version);
  return {
    folder,
    run: (args, options) => {
      replaceInstalledData(copy);
      return runInProcess(args, { cwd: folder, ...options });
    },
    spawn: (args, { cwd = folder, input } = {}) => {
      const program = join(folder, "node_modules/@vnjp/cli");
      copyProgram(program);
      return runProgramCopy(program, args, { cwd, input });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
