import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeAllOrNone } from "./write-all-or-none.ts";

let folder = "";
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-write-"));
  writeFileSync(at("record.json"), "old");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () => [
  { path: at("reason.json"), content: "why" },
  { path: at("record.json"), content: "new" },
  { path: at("last.json"), content: "last" },
];

describe("several files", () => {
  it("are all written, and nothing is left beside them", () => {
    writeAllOrNone(files());
    expect(readdirSync(folder).toSorted()).toEqual(["last.json", "reason.json", "record.json"]);
    expect(readFileSync(at("record.json"), "utf8")).toBe("new");
  });

  it.each([
    ["cannot be written aside", "last.json.new"],
    ["cannot be put in its place", "last.json"],
  ])("are all as they were where one %s", (_, name) => {
    mkdirSync(at(name));
    mkdirSync(at(`${name}/full`));
    expect(() => writeAllOrNone(files())).toThrow(/Nothing was written/);
    expect(existsSync(at("reason.json"))).toBe(false);
    expect(readFileSync(at("record.json"), "utf8")).toBe("old");
    expect(readdirSync(folder).filter((each) => each.endsWith(".new") && each !== name)).toEqual([]);
  });
});
