import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInProcess } from "./run-in-process.ts";
import { repositoryFolder } from "./run-vnjp.ts";

const folder = mkdtempSync(join(tmpdir(), "vnjp-special-"));
const getPath = (name: string) => join(folder, name);
const badRecord = '{ "kind": "place", "id": "other" }';

const createRecords = (name: string, files: Readonly<Record<string, string>>): string => {
  mkdirSync(getPath(`${name}/records/place`), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(getPath(`${name}/records/place/${file}`), content);
  return getPath(name);
};

/** A file of a gigabyte that takes no room on the disk. */
const createHugeFile = (path: string) => {
  writeFileSync(path, "");
  truncateSync(path, 2 ** 30);
};

beforeAll(() => {
  execFileSync("mkfifo", [getPath("pipe"), getPath("pipe.json"), getPath("pipe.ndjson"), getPath("pipe.tgz")]);
  createHugeFile(getPath("huge.json"));
  createHugeFile(getPath("huge.txt"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("vnjp", () => {
  it.each([
    ["validate", "pipe.json"],
    ["validate", "pipe.ndjson"],
    ["validate", "--fix", "pipe.json"],
    ["draft", "pipe"],
    ["audit", "pipe"],
    ["audit", "--dismissals", "pipe", "huge.txt"],
    ["diff", "pipe.tgz", "installed"],
    ["validate", "/dev/zero"],
    ["validate", "huge.json"],
    ["validate", "--fix", "huge.json"],
    ["draft", "huge.txt"],
    ["audit", "huge.txt"],
  ])("%s %s %s is one line and exit code 2, and waits for nothing", async (...args) => {
    const { status, stdout, stderr } = await runInProcess(args, { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(
      /^vnjp: .*(?:a pipe or a device, not a file|is not a tarball of the package|is too large \(\d+ bytes; the limit is \d+\))\.\n$/,
    );
  });
});

describe("vnjp validate of a folder", () => {
  it("reports links, pipes and huge files, and the findings of the other records", async () => {
    const records = createRecords("mixed", { "other-name.json": badRecord });
    symlinkSync("/etc/passwd", join(records, "records/place/link.json"));
    symlinkSync("/etc", join(records, "records/person"));
    createHugeFile(join(records, "records/place/huge.json"));
    execFileSync("mkfifo", [join(records, "records/place/pipe.json")]);
    const { status, stdout } = await runInProcess(["validate", records], { cwd: repositoryFolder });
    expect(status).toBe(1);
    for (const [file, found] of [
      ["records/place/link.json", "a symbolic link"],
      ["records/person", "a symbolic link"],
      ["records/place/huge.json", "a file of more than 20 MB"],
      ["records/place/pipe.json", "a folder, a pipe or a device"],
    ] as const)
      expect(stdout).toMatch(new RegExp(`${file}:1:1 .*\\n(?: .*\\n)*? {2}found {5}${found}`));
    expect(stdout).toContain("shape/missing-key");
    expect(stdout).not.toContain("root:");
  });

  it("does not follow a list of exceptions that is a link", async () => {
    const records = createRecords("linked", { "other.json": badRecord });
    symlinkSync("/etc/passwd", join(records, "exceptions.json"));
    const { stdout } = await runInProcess(["validate", records], { cwd: repositoryFolder });
    expect(stdout).toMatch(/exceptions\.json:1:1/);
    expect(stdout).not.toContain("root:");
  });

  it("leaves files alone that it does not read, if it fixes", async () => {
    const records = createRecords("fixed", { "other.json": badRecord });
    symlinkSync(getPath("huge.json"), join(records, "records/place/link.json"));
    const { stderr } = await runInProcess(["validate", "--fix", records], { cwd: repositoryFolder });
    expect(stderr).not.toContain("link.json");
  });

  it("says that there is no record, and which files it passed over", async () => {
    const records = createRecords("none", {
      "nagoya.json.txt": badRecord,
      "nagoya.jsonc": badRecord,
      "._nagoya.json": "of a Mac",
      "~$nagoya.json": "of an office program",
      ".DS_Store": "",
    });
    const { status, stdout, stderr } = await runInProcess(["validate", records], { cwd: repositoryFolder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(
      /There is no record in .*records\/place\/nagoya\.json\.txt and records\/place\/nagoya\.jsonc\.\n$/,
    );
  });
});
