import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll } from "vitest";
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

/** Creates a copy of the corpus with a text to draft, and two records to fix. */
export const createFolder = (): string => {
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

/** Runs the program in a folder, with a file system that fails as `kill-at.ts` says. */
export const runProgram = (folder: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, ["--import", killAt, programPath, ...args], { cwd: folder, encoding: "utf8", env });

/** The files of a folder, with their contents. */
export const readFiles = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [relative(folder, path), readFileSync(path, "utf8")])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Every verb that writes files, with a command line that does it in such a folder. */
export const writingRuns: readonly (readonly [name: string, args: readonly string[]])[] = [
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
];
