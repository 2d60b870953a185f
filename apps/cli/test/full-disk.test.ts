import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { selectCases } from "../../../packages/engine/test/run-count.ts";
import { commands } from "../src/program.ts";
import { programPath, repositoryFolder } from "./run-vnjp.ts";
import { createFolder, readFiles, runProgram, writingRuns } from "./writing-runs.ts";

const oneLine = /^vnjp: [^\n]+ cannot be written: the disk is full \(ENOSPC\)\. Nothing was written\.\n$/;

/** A small disk needs the right to mount one, which not everybody has who runs the tests. */
const canMount = spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

/** Copies a folder to a disk that has no room left, runs a program there, and copies the files back. */
const runOnFullDisk = (folder: string, disk: string, args: readonly string[]) => {
  const script = `
    mount -t tmpfs -o size=8m tmpfs "$2" && cp -a "$1/." "$2/" && cd "$2" || exit 99
    dd if=/dev/zero of=filler bs=1k 2>/dev/null
    from=$1; shift 2
    "$@"; status=$?
    rm filler; rm -r "$from"/* "$from"/.[a-z]*; cp -a . "$from/"
    exit $status`;
  return spawnSync("unshare", ["-rm", "sh", "-c", script, "sh", folder, disk, process.execPath, programPath, ...args], {
    encoding: "utf8",
  });
};

describe.each(writingRuns)("on a full disk, vnjp %s", (_, args) => {
  it("says so in one line and writes nothing, wherever the room ends, and can be run again", () => {
    const undisturbedFolder = createFolder();
    const before = readFiles(undisturbedFolder);
    const { stderr } = runProgram(undisturbedFolder, args, { KILL_AT: "Infinity" });
    const after = readFiles(undisturbedFolder);
    const calls = stderr
      .split("\n")
      .flatMap((line, index) => (/^(?:writeFile|mkdir|copyFile)Sync$/.test(line) ? [index + 1] : []));
    expect(calls.length).toBeGreaterThan(3);
    // Every call is one at which the room can end; some are enough, and the deep check tries all.
    for (const at of selectCases(calls, 3)) {
      const folder = createFolder();
      const { status, stdout, stderr: message } = runProgram(folder, args, { KILL_AT: String(at), FULL_DISK: "1" });
      expect({ status, stdout }, `full at ${at} of ${calls.length}`).toEqual({ status: 2, stdout: "" });
      expect(message).toMatch(oneLine);
      expect(readFiles(folder)).toEqual(before);
      runProgram(folder, args, {});
      expect(readFiles(folder)).toEqual(after);
    }
  });
});

describe.each(canMount ? writingRuns : [])("on a real disk that is full, vnjp %s", (_, args) => {
  it("says so in one line and writes nothing", () => {
    const [folder, disk] = [createFolder(), createFolder()];
    const before = readFiles(folder);
    const { status, stdout, stderr } = runOnFullDisk(folder, disk, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(oneLine);
    expect(readFiles(folder)).toEqual(before);
  });
});

describe("if its result cannot be written", () => {
  it.each([
    // Every help is printed by the same function.
    ...selectCases(Object.keys(commands), 2).map((name) => [name, "--help"]),
    ["list", "event"],
    ["show", "kono-taro"],
    ["stats", "--format=json"],
    ["coverage", "vietnamplus-133876"],
    ["log", "--format=json"],
    ["verify", "--format=json"],
    ["validate", "packages/fixtures/corpus"],
    ["draft", "packages/dataset/texts/vietnamplus-133876/e1.txt"],
    ["serve", "--port", "0"],
  ])("vnjp %s %s says so in one line and returns 2", (...args) => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [programPath, ...args], {
      cwd: repositoryFolder,
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "vnjp: the result could not be written (ENOSPC).\n" });
  });

  it("nor its message, the exit code still says it", () => {
    const full = openSync("/dev/full", "w");
    const { status } = spawnSync(process.execPath, [programPath, "nonsense"], { stdio: ["ignore", "pipe", full] });
    closeSync(full);
    expect(status).toBe(2);
  });
});
