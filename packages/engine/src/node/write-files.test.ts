import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changes } from "../../test/node/write-three-files.ts";
import { applyInterruptedWrite, writeFiles } from "./write-files.ts";

const killAt = new URL("../../test/node/kill-at.ts", import.meta.url);
const program = fileURLToPath(new URL("../../test/node/write-three-files.ts", import.meta.url));

let folder = "";
const getPath = (name: string) => join(folder, name);
const read = (name: string) => (existsSync(getPath(name)) ? readFileSync(getPath(name), "utf8") : undefined);

const createFolder = () => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-write-"));
  for (const name of ["records/place", ".changeset"]) mkdirSync(getPath(name), { recursive: true });
  writeFileSync(getPath("records/place/tokyo.json"), "old record");
  writeFileSync(getPath(".changeset/a.corrections.json"), "reason");
};
const removeFolder = () => rmSync(folder, { recursive: true, force: true });

beforeEach(createFolder);
afterEach(removeFolder);

const listFiles = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

const readState = () =>
  ["releases/history.json", "records/place/tokyo.json", ".changeset/a.corrections.json"].map(read);
const before = [undefined, "old record", "reason"];
const after = ["new history", "new record", undefined];

/** Runs a process that writes the three files, and kills it at a call that changes the file system. */
const runKilled = (at: number) =>
  spawnSync(process.execPath, ["--import", killAt.href, program, folder], {
    encoding: "utf8",
    env: { KILL_AT: String(at) },
  });

/** Every call of an undisturbed run; a call that writes content is also made by half. */
const listKillPoints = (): readonly number[] => {
  const { stderr } = runKilled(Infinity);
  return stderr
    .split("\n")
    .flatMap((name, index) => (name === "writeFileSync" ? [index + 0.5, index + 1] : name === "" ? [] : [index + 1]));
};

const writeWorkFolder = (entries: object[], holder: object = { pid: 2 ** 22 + 1, host: "elsewhere" }) => {
  mkdirSync(getPath(".vnjp-write"));
  writeFileSync(getPath(".vnjp-write/journal.json"), JSON.stringify({ holder, entries }));
  // It is from the year 2000, so that its process has ended for sure.
  utimesSync(getPath(".vnjp-write/journal.json"), 946_684_800, 946_684_800);
};

describe("writing several files", () => {
  it("leaves them and nothing else", () => {
    writeFiles(folder, [
      { path: "records/person/kono-taro.json", content: "a person" },
      { path: getPath("records/place/tokyo.json"), content: "new record", expected: "old record" },
    ]);
    expect(listFiles()).toEqual([
      ".changeset/a.corrections.json",
      "records/person/kono-taro.json",
      "records/place/tokyo.json",
    ]);
    expect(read("records/place/tokyo.json")).toBe("new record");
  });

  it("keeps the permissions of a file", () => {
    chmodSync(getPath("records/place/tokyo.json"), 0o664);
    writeFiles(folder, [{ path: "records/place/tokyo.json", content: "new record" }]);
    expect(statSync(getPath("records/place/tokyo.json")).mode & 0o777).toBe(0o664);
  });

  it("writes all or none, also if it is killed at any call; the next run completes it and leaves nothing else", () => {
    const outcomes = new Set<string>();
    for (const at of listKillPoints()) {
      removeFolder();
      createFolder();
      expect(runKilled(at).signal, `killed at ${at}`).toBe("SIGKILL");
      // Each file is whole at any time.
      for (const [index, content] of readState().entries()) expect([before[index], after[index]]).toContain(content);
      const completed = applyInterruptedWrite(folder);
      const state = readState();
      outcomes.add(JSON.stringify(state));
      expect([before, after]).toContainEqual(state);
      expect(completed.length > 0 && JSON.stringify(state) === JSON.stringify(before)).toBe(false);
      // The run after it does the same as one that was never interrupted.
      if (JSON.stringify(state) === JSON.stringify(before)) writeFiles(folder, changes);
      else writeFiles(folder, [{ path: "records/place/tokyo.json", content: "new record" }]);
      expect(readState()).toEqual(after);
      expect(listFiles()).toEqual(["records/place/tokyo.json", "releases/history.json"]);
    }
    expect(outcomes.size).toBe(2);
  });

  it("restores all of them if one cannot be written", () => {
    expect(() =>
      writeFiles(folder, [
        { path: ".changeset/a.corrections.json", content: undefined },
        { path: "records/place/tokyo.json", content: "new record" },
        { path: "releases", content: "a file, not a folder" },
        { path: "releases/history.json", content: "new history" },
      ]),
    ).toThrow(
      /releases\/history\.json cannot be written: a part of its path is not a folder \(ENOTDIR\)\. Nothing was written\.$/,
    );
    expect(read("records/place/tokyo.json")).toBe("old record");
    expect(listFiles()).toEqual([".changeset/a.corrections.json", "records/place/tokyo.json"]);
  });

  it.each([
    ["a folder", () => mkdirSync(getPath("records/x.json")), "it is a folder"],
    ["a symbolic link", () => symlinkSync("/etc/passwd", getPath("records/x.json")), "it is a symbolic link"],
    ["outside by a linked folder", () => symlinkSync(tmpdir(), getPath("link")), "it is outside", "link/x.json"],
    ["outside", () => undefined, "it is outside", "../x.json"],
    ["hidden", () => undefined, "it is outside", ".git/hooks/post-checkout"],
  ])("does not write what is %s", (_, prepare, reason, path = "records/x.json") => {
    prepare();
    expect(() => writeFiles(folder, [{ path, content: "x" }])).toThrow(reason);
    expect(existsSync(getPath(".vnjp-write"))).toBe(false);
  });

  it.each([
    ["changed", "another record", "has changed since it was read", "old record"],
    ["been removed", undefined, "no longer exists", "old record"],
    ["been created", "another record", "already exists", null],
  ])("does not replace a file that has %s since it was read", (_, present, reason, expected) => {
    if (present === undefined) rmSync(getPath("records/place/tokyo.json"));
    else writeFileSync(getPath("records/place/tokyo.json"), present);
    const files = listFiles();
    const twoFiles = [
      { path: "records/a.json", content: "a" },
      { path: "records/place/tokyo.json", content: "new record", expected },
    ];
    expect(() => writeFiles(folder, twoFiles)).toThrow(`Nothing written: records/place/tokyo.json ${reason}.`);
    expect(listFiles()).toEqual(files);
    expect(read("records/place/tokyo.json")).toBe(present);
  });
});

describe("an interrupted write", () => {
  const entry = { index: 0, path: "records/place/tokyo.json", before: "a", after: "b" };

  it("is still being made if its process runs: the other run has to wait", () => {
    mkdirSync(getPath(".vnjp-write"));
    const holder = { pid: process.ppid, host: hostname() };
    writeFileSync(getPath(".vnjp-write/journal.json"), JSON.stringify({ holder, entries: [] }));
    expect(() => writeFiles(folder, [{ path: "a.json", content: "a" }])).toThrow(
      /another run is writing .* Try again\./,
    );
    expect(listFiles()).toContain(".vnjp-write/journal.json");
  });

  it("does not replace a file that someone has changed since", () => {
    writeWorkFolder([entry, { index: 1, path: "records/none.json", before: "a", after: null }]);
    expect(() => applyInterruptedWrite(folder)).toThrow(
      /records\/place\/tokyo\.json has changed since .* move that folder/,
    );
    expect(read("records/place/tokyo.json")).toBe("old record");
  });

  it("is given up if it had changed nothing, and its files have changed since", () => {
    writeWorkFolder([entry]);
    expect(applyInterruptedWrite(folder)).toEqual([]);
    expect(existsSync(getPath(".vnjp-write"))).toBe(false);
  });

  it.each(["../x.json", ".git/config", "records/../../x.json", "/tmp/x.json"])(
    "that someone sent cannot write to %s",
    (path) => {
      writeWorkFolder([{ ...entry, path, before: null }]);
      writeFileSync(getPath(".vnjp-write/0.new"), "x");
      expect(() => applyInterruptedWrite(folder)).toThrow("is outside");
    },
  );

  it.each(["", "[]", "{}", "no JSON"])("without a journal that can be read (%j) is removed", (journal) => {
    mkdirSync(getPath(".vnjp-write"));
    writeFileSync(getPath(".vnjp-write/journal.json"), journal);
    expect(applyInterruptedWrite(folder)).toEqual([]);
    expect(existsSync(getPath(".vnjp-write"))).toBe(false);
  });
});
