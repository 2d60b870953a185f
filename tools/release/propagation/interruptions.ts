import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { event } from "./records.ts";
import type { Scene } from "./scene.ts";

const moments = 20;
const date = "2027-06-01";

/** Kills a release while it is prepared, and runs it on: the result is what it would have been. */
export const describeInterruptions = ({ workspace, maintainer }: Scene): void => {
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
    beforeAll(() => {
      reset();
      maintainer.correctFact(event, "/type/dialogue", "talks", "It was talks.", "C’étaient des entretiens.");
      workspace.commit("A correction");
      const start = Date.now();
      maintainer.prepareRelease(date);
      duration = Date.now() - start;
      expected = readTree();
      reset();
    });

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
};
