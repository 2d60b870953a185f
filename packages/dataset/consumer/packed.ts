import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const packageFolder = fileURLToPath(new URL("..", import.meta.url));
export const rootFolder = fileURLToPath(new URL("../../..", import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; it sees no registry but the dead one that the tests are given. */
export const run = (cwd: string, command: string, ...args: readonly string[]): Ran => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (error) throw new Error(`${command} could not be run`, { cause: error });
  return { status, stdout, stderr };
};

const must = (ran: Ran, what: string): Ran => {
  if (ran.status !== 0) throw new Error(`${what} failed:\n${ran.stdout}\n${ran.stderr}`);
  return ran;
};

/** Packs the package as it would be published; gives the path of the tarball. */
export const pack = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-packed-"));
  must(run(packageFolder, "npm", "pack", "--silent", "--pack-destination", folder), "npm pack");
  const [tarball] = readdirSync(folder);
  if (tarball === undefined) throw new Error("npm pack left no tarball");
  return join(folder, tarball);
};

export interface Consumer {
  readonly folder: string;
  readonly write: (path: string, content: string) => void;
  readonly remove: () => void;
}

/** An empty folder outside the workspace, in which the packed package is installed and nothing else. */
export const consumer = (tarball: string): Consumer => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-consumer-"));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write("package.json", JSON.stringify({ name: "consumer", private: true }));
  must(run(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", tarball), "npm install");
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
