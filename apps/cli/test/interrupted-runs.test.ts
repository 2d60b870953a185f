import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createExampleCorpus } from "./corpus-copy.ts";
import { programPath } from "./run-vnjp.ts";

const killAt = new URL("../../../packages/engine/test/node/kill-at.ts", import.meta.url).href;
const text = "Hanoi (VNA) - Le colonel Hara Takashi a remercié le Vietnam à Tokyo.";
const event = "event/2024-02-27-defence-policy-dialogue-10";

const corpus = createExampleCorpus("1.0.0");
const folders: string[] = [corpus.folder];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the corpus with a text to draft, and two records to fix. */
const createFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-interrupted-"));
  folders.push(folder);
  cpSync(corpus.folder, folder, { recursive: true });
  writeFileSync(join(folder, "new.txt"), text);
  for (const file of ["records/place/tokyo.json", "records/person/kono-taro.json"]) {
    const { kind, ...others } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { kind: string };
    writeFileSync(join(folder, file), JSON.stringify({ ...others, kind }));
  }
  return folder;
};

const run = (folder: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, ["--import", killAt, programPath, ...args], { cwd: folder, encoding: "utf8", env });

const readFiles = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [relative(folder, path), readFileSync(path, "utf8")])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

describe.each([
  ["draft", ["draft", "new.txt", "--out", "."]],
  ["validate --fix", ["validate", "--fix", "."]],
  [
    "correct",
    [
      "correct",
      event,
      "/type/dialogue",
      "--to",
      "talks",
      "--kind",
      "interpretation",
      "--severity",
      "substantive",
    ].concat(["--reason", "It was talks.", "--reason-fr", "Entretiens."]),
  ],
])("vnjp %s", (_, args) => {
  it("writes all or nothing if it is killed, and can be run again", () => {
    const undisturbedFolder = createFolder();
    const before = readFiles(undisturbedFolder);
    const { stderr } = run(undisturbedFolder, args, { KILL_AT: "Infinity", KILL_PATH: ".vnjp-write" });
    const after = readFiles(undisturbedFolder);
    expect(after).not.toEqual(before);

    const calls = stderr.split("\n").filter((line) => /^\w+Sync$/.test(line)).length;
    expect(calls).toBeGreaterThan(6);
    // Every call is tried with the function that writes; here some are enough.
    for (let at = 1; at <= calls; at += Math.ceil(calls / 6)) {
      const folder = createFolder();
      expect(run(folder, args, { KILL_AT: String(at), KILL_PATH: ".vnjp-write" }).signal).toBe("SIGKILL");
      const again = run(folder, args, {});
      // After the last call everything is written; then a draft, which never replaces a file, has nothing more to do.
      const unexpected = at < calls ? /Nothing written|internal error/ : /internal error/;
      expect(again.stderr, `killed at ${at} of ${calls}`).not.toMatch(unexpected);
      expect(readFiles(folder)).toEqual(after);
    }
  });
});
