import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Releases } from "@vnjp/engine/schema";
import { expect, test } from "vitest";
import { auditFixturesFolder } from "../../../test/installed-copy.ts";
import { compareHeads, parseHead } from "./compare-heads.ts";

const { releases } = JSON.parse(readFileSync(join(auditFixturesFolder, "release-data/history.json"), "utf8")) as {
  readonly releases: Releases;
};

test("two copies of a history that have the same releases agree, though one is newer", () => {
  const { "1.3.0": _, ...older } = releases;
  expect(compareHeads(releases, older)).toEqual([]);
});

test("a release that has another head in another copy is named", () => {
  const release = releases["1.1.0"];
  if (!release) throw new Error("the fixture has no 1.1.0");
  const forged = { ...releases, "1.1.0": { ...release, head: "0".repeat(64) } };
  expect(compareHeads(forged, releases)).toMatchObject([
    {
      code: "history/other-head",
      record: "1.1.0",
      found: `head ${"0".repeat(64)}`,
      expected: `${release.head}, as the other copy has it`,
    },
  ]);
});

test("a head may be written with its algorithm and in capitals", () => {
  expect(parseHead(" SHA256:0123ABCD")).toBe("0123abcd");
  expect(() => parseHead("0123")).toThrow(/first 8 characters/);
});
