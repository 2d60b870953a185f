import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { hashPackageJson } from "../releases/package/normalize-package-json.ts";
import { hashPackedFiles, hashTarballFiles } from "./hash-packed-files.ts";

const dataset = fileURLToPath(new URL("../../../dataset/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "vnjp-packed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packWith = (command: string, ...args: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const options = { cwd: dataset, encoding: "utf8", shell: process.platform === "win32" } as const;
  const printed = execFileSync(command, [...args, "pack", "--pack-destination", folder], options);
  const [name = ""] = printed.match(/[^/\s]+\.tgz/) ?? [];
  return hashTarballFiles(join(folder, name));
};

/** These tests need a built package; `pnpm test` builds it first. */
describe.skipIf(!existsSync(join(dataset, "dist", "manifest.json")))("the hashes of the packed files", () => {
  test("are those of the tarballs that npm and pnpm make, although pnpm rewrites package.json", async () => {
    const inFolder = await hashPackedFiles(dataset);
    expect(Object.keys(inFolder)).toContain("dist/csv/facts.csv");
    expect(await packWith("npm", "--ignore-scripts")).toEqual(inFolder);
    expect(await packWith("pnpm")).toEqual(inFolder);
  });
});

describe("the hash of a package.json", () => {
  const packageJson = JSON.parse(readFileSync(join(dataset, "package.json"), "utf8")) as Record<string, unknown>;
  const hash = (change: object) => hashPackageJson(JSON.stringify({ ...packageJson, ...change }));

  test.each([
    ["another order of its keys", Object.fromEntries(Object.entries(packageJson).toReversed())],
    ["other development dependencies", { devDependencies: {} }],
    ["other scripts of the workspace", { scripts: { test: "true" } }],
    ["no scripts", { scripts: undefined }],
  ])("stays with %s", (_, change) => expect(hash(change)).toBe(hash({})));

  test.each([
    ["a dependency", { dependencies: { other: "1.0.0" } }],
    ["a script that runs when it is installed", { scripts: { postinstall: "true" } }],
    ["another licence", { license: "CC-BY-NC-4.0" }],
    ["another version", { version: "9.9.9" }],
    ["no main module", { main: undefined }],
    ["a field that nobody knows yet", { future: true }],
  ])("changes with %s", (_, change) => expect(hash(change)).not.toBe(hash({})));
});

test("a file that is no tarball cannot be hashed", async () => {
  const path = join(folder, "none.tgz");
  writeFileSync(path, "no tarball");
  await expect(hashTarballFiles(path)).rejects.toThrow("is no tarball");
});
