import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFilesAtomically } from "./write-files.ts";

let folder = "";
const getPath = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-write-"));
  writeFileSync(getPath("record.json"), "old");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const createFiles = () => [
  { path: getPath("reason.json"), content: "why" },
  { path: getPath("record.json"), content: "new" },
  { path: getPath("last.json"), content: "last" },
];

describe("writeFilesAtomically", () => {
  it("writes all files and leaves no temporary files", () => {
    writeFilesAtomically(createFiles());
    expect(readdirSync(folder).toSorted()).toEqual(["last.json", "reason.json", "record.json"]);
    expect(readFileSync(getPath("record.json"), "utf8")).toBe("new");
  });

  it.each([
    ["written", "last.json.new"],
    ["renamed", "last.json"],
  ])("restores all files if one cannot be %s", (_, name) => {
    mkdirSync(getPath(name));
    mkdirSync(getPath(`${name}/full`));
    expect(() => writeFilesAtomically(createFiles())).toThrow(/Nothing written/);
    expect(existsSync(getPath("reason.json"))).toBe(false);
    expect(readFileSync(getPath("record.json"), "utf8")).toBe("old");
    expect(readdirSync(folder).filter((each) => each.endsWith(".new") && each !== name)).toEqual([]);
  });
});
