// Kills a release while it is prepared, and runs it on: the result is what it would have been. One moment in each check; twenty,
// spread over the whole run, in the deep one.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { event } from "./propagation/records.ts";
import { createMaintainer, type Maintainer } from "./rehearsal/maintainer.ts";
import { copyWorkspace, type WorkspaceCopy } from "./rehearsal/workspace-copy.ts";

const moments = process.env["VNJP_DEEP"] === undefined ? 1 : 20;
const date = "2027-02-01";

let temporary: string;
let workspace: WorkspaceCopy;
let maintainer: Maintainer;
/** The tree that an undisturbed release writes, and how long it takes. */
let expected: string;
let duration: number;

const runGit = (...args: readonly string[]) => workspace.runOrThrow("git", ...args);

const readTree = (): string => {
  runGit("add", "--all");
  return runGit("write-tree").trim();
};

const reset = () => {
  runGit("reset", "--quiet", "--hard");
  runGit("clean", "-fdq");
};

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), "vnjp-interruptions-"));
  workspace = copyWorkspace(join(temporary, "workspace"), {}, { hasReleases: false });
  maintainer = createMaintainer(workspace);
  maintainer.writeChangeset("complete", "major", "The record is complete.");
  maintainer.prepareRelease("2027-01-15");
  workspace.commit("Release 1.0.0");
  maintainer.correctFact(event, "/type/dialogue", "consultation", "A consultation.", "Une consultation.");
  workspace.commit("A correction");
  const start = Date.now();
  maintainer.prepareRelease(date);
  duration = Date.now() - start;
  expected = readTree();
  reset();
});

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Starts a release, and kills it with all its processes after a part of the time that one takes. */
const prepareAndKill = async (part: number): Promise<void> => {
  const prepare = spawn("node", ["tools/release/prepare.ts", "--date", date], {
    cwd: workspace.folder,
    env: { ...process.env, ...workspace.env },
    detached: true,
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => prepare.on("exit", resolve));
  await Promise.race([ended, setTimeout(part * duration)]);
  // It may have ended before.
  if (prepare.exitCode === null && prepare.pid !== undefined) process.kill(-prepare.pid, "SIGKILL");
  await ended;
};

describe("a release that is killed at any moment is complete after it is run again:", () => {
  const parts = Array.from({ length: moments }, (_, index) => (index + 0.5) / moments);
  test.each(parts)("after %d of its time", async (part) => {
    await prepareAndKill(part);
    // It may have been complete: then there is nothing to release.
    const { status, stderr } = maintainer.tryRelease(date);
    expect(status === 0 ? "" : stderr).toMatch(/^$|There is no changeset, so there is nothing to release\./);
    expect(readTree()).toBe(expected);
    reset();
  });
});
