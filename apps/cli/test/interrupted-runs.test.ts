import { describe, expect, it } from "vitest";
import { selectCases } from "../../../packages/engine/test/run-count.ts";
import { createFolder, readFiles, runProgram, writingRuns } from "./writing-runs.ts";

describe.each(writingRuns)("vnjp %s", (_, args) => {
  it("writes all or nothing if it is killed, and can be run again", () => {
    const undisturbedFolder = createFolder();
    const before = readFiles(undisturbedFolder);
    const { stderr } = runProgram(undisturbedFolder, args, { KILL_AT: "Infinity", KILL_PATH: ".vnjp-write" });
    const after = readFiles(undisturbedFolder);
    expect(after).not.toEqual(before);

    const calls = stderr.split("\n").filter((line) => /^\w+Sync$/.test(line)).length;
    expect(calls).toBeGreaterThan(6);
    // Every call is tried with the function that writes, and in the deep check; here some are enough.
    for (const at of selectCases(
      Array.from({ length: calls }, (__, index) => index + 1),
      3,
    )) {
      const folder = createFolder();
      expect(runProgram(folder, args, { KILL_AT: String(at), KILL_PATH: ".vnjp-write" }).signal).toBe("SIGKILL");
      const again = runProgram(folder, args, {});
      // After the last call everything is written; then a draft, which never replaces a file, has nothing more to do.
      const unexpected = at < calls ? /Nothing written|internal error/ : /internal error/;
      expect(again.stderr, `killed at ${at} of ${calls}`).not.toMatch(unexpected);
      expect(readFiles(folder)).toEqual(after);
    }
  });
});
