import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listOverdue, maxDays } from "./overdue/list-overdue.ts";
import { rootFolder } from "./vocabulary/vocabulary.ts";

let folder: string;

const git = (date: string, ...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
    cwd: folder,
    stdio: "ignore",
    env: { PATH: process.env["PATH"], GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: "/dev/null" },
  });

const commit = (day: string, change: () => void) => {
  change();
  git(`${day}T12:00:00Z`, "add", "--all");
  git(`${day}T12:00:00Z`, "commit", "--quiet", "--allow-empty", "--message", "a change");
};

const getPath = (id: string) => join(folder, `.changeset/${id}.corrections.json`);
const writeReasons = (id: string) => writeFileSync(getPath(id), "[]\n");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-overdue-"));
  mkdirSync(join(folder, ".changeset"));
  git("2026-03-01T12:00:00Z", "init", "--quiet", "--initial-branch=main");
  commit("2026-03-01", () => writeFileSync(join(folder, ".changeset/config.json"), "{}\n"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a correction that was merged on a Monday", () => {
  test("is overdue on the day after the last one that is promised", () => {
    commit("2026-03-02", () => writeReasons("typo"));
    expect(listOverdue(folder, "2026-03-02")).toEqual([]);
    expect(listOverdue(folder, "2026-03-16")).toEqual([]);
    expect(listOverdue(folder, "2026-03-17")).toEqual([
      { file: ".changeset/typo.corrections.json", since: "2026-03-02", days: 15 },
    ]);
  });

  test("is not overdue once a release has taken its reasons", () => {
    commit("2026-03-02", () => writeReasons("typo"));
    commit("2026-03-10", () => rmSync(getPath("typo")));
    expect(listOverdue(folder, "2027-01-01")).toEqual([]);
  });

  test("counts from its merge, and not from when it was written", () => {
    git("2026-03-01T12:00:00Z", "checkout", "--quiet", "-b", "work");
    commit("2026-03-02", () => writeReasons("typo"));
    git("2026-03-01T12:00:00Z", "checkout", "--quiet", "main");
    git("2026-03-23T12:00:00Z", "merge", "--quiet", "--no-ff", "--message", "merge", "work");
    expect(listOverdue(folder, "2026-04-06")).toEqual([]);
    expect(listOverdue(folder, "2026-04-07")).toMatchObject([{ since: "2026-03-23" }]);
  });

  test("is not overdue before it is committed", () => {
    writeReasons("typo");
    expect(listOverdue(folder, "2027-01-01")).toEqual([]);
  });

  test("comes after those that wait for longer", () => {
    commit("2026-03-09", () => writeReasons("a"));
    commit("2026-03-16", () => writeReasons("b"));
    commit("2026-03-20", () => writeReasons("a-later"));
    expect(listOverdue(folder, "2026-05-01").map(({ file }) => file)).toEqual(
      ["a", "b", "a-later"].map((id) => `.changeset/${id}.corrections.json`),
    );
  });
});

test("the time is the one that the documents promise", () => {
  expect(readFileSync(join(rootFolder, "docs/releasing.md"), "utf8")).toContain(`within ${maxDays} days`);
});
