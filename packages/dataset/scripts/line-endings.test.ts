import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const dataset = join(root, "packages/dataset");

const sources = ["records", "texts", "releases", "generated", "exceptions.json", "scripts", "src", "package.json"];

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

/** Copies what the build reads. */
const copySources = (workspace: string): string => {
  const copy = join(workspace, "packages/dataset");
  for (const name of sources) cpSync(join(dataset, name), join(copy, name), { recursive: true });
  for (const name of [".gitattributes", ".changeset"])
    cpSync(join(root, name), join(workspace, name), { recursive: true });
  return copy;
};

const useWindowsLines = (path: string) => writeFileSync(path, readFileSync(path, "utf8").replaceAll(/\r?\n/g, "\r\n"));

const build = (copy: string) => spawnSync(process.execPath, [join(copy, "scripts/build.ts")], { encoding: "utf8" });

let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), "vnjp-lines-"));
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe("on Windows", () => {
  test("git checks out every file with the bytes that it has elsewhere", () => {
    const folder = join(workspace, "checkout");
    const copy = copySources(folder);
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "core.autocrlf=true", "-c", "core.eol=crlf", "-c", "core.safecrlf=false", ...args], {
        cwd: folder,
        env: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
      });
    git("init", "--quiet");
    git("add", "--all");
    for (const name of sources) rmSync(join(copy, name), { recursive: true });
    git("checkout-index", "--all", "--force");
    const files = listFiles(copy);
    expect(files.length).toBeGreaterThan(300);
    for (const file of files)
      expect(readFileSync(join(copy, file)).equals(readFileSync(join(dataset, file))), file).toBe(true);
  });

  test("files whose line endings were converted build the same bytes", () => {
    const copy = copySources(join(workspace, "converted"));
    for (const file of listFiles(copy).filter((path) => path.endsWith(".json"))) useWindowsLines(join(copy, file));
    // Only now, since a list of files goes into a linked folder.
    symlinkSync(join(dataset, "node_modules"), join(copy, "node_modules"));
    expect(build(copy)).toMatchObject({ status: 0, stderr: "" });
    const built = listFiles(join(copy, "dist"));
    expect(built.length).toBeGreaterThan(50);
    for (const file of built)
      expect(readFileSync(join(copy, "dist", file)).equals(readFileSync(join(dataset, "dist", file))), file).toBe(true);
  });

  test("a text whose line endings were converted is refused, with the reason", () => {
    const copy = join(workspace, "converted");
    useWindowsLines(join(copy, "packages/dataset/texts/vietnamplus-133876/e1.txt"));
    const { status, stderr } = build(join(copy, "packages/dataset"));
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /text\/changed .*\n {2}found: .*, because a program has given it the line endings of Windows\n/,
    );
    expect(stderr).toContain("git checkout");
  });
});
