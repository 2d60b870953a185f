import { describe, expect, test } from "vitest";
import { levelFault, numberFault, stepBetween } from "./level-check.ts";

describe("the level that people wrote", () => {
  test.each([
    ["patch", "patch", false],
    ["none", "none", false],
    ["minor", "patch", true],
    ["patch", "patch", true],
  ] as const)("%s stands where %s is due (code changed: %s)", (written, computed, codeChanged) => {
    expect(levelFault(written, computed, codeChanged)).toBeUndefined();
  });

  test.each([
    ["none", "patch", false, /a patch is due/],
    ["patch", "minor", false, /raise the level/],
    ["patch", "minor", true, /raise the level/],
    ["minor", "patch", false, /lower the level/],
    ["patch", "none", false, /nothing at all is due/],
  ] as const)("%s is refused where %s is due (code changed: %s)", (written, computed, codeChanged, words) => {
    expect(levelFault(written, computed, codeChanged)).toMatch(words);
  });
});

describe("the number of a release that was begun", () => {
  test.each([
    ["1.0.0", "1.0.1", "patch"],
    ["1.0.9", "1.1.0", "minor"],
    ["1.9.9", "2.0.0", "major"],
    ["1.0.0", "1.0.0", "none"],
    ["1.0.0", "1.1.0-next.2", "minor"],
  ])("%s to %s is a %s", (last, version, step) => {
    expect(stepBetween(last, version)).toBe(step);
  });

  test("is held to what is due, as the changesets were", () => {
    expect(numberFault("1.0.0", "1.0.1", "patch", false)).toBeUndefined();
    expect(numberFault("1.0.0", "1.1.0", "patch", true)).toBeUndefined();
    expect(numberFault("1.0.0", "1.0.1", "major", true)).toMatch(/is a patch, and a major is due/);
    expect(numberFault("1.0.0", "1.1.0", "patch", false)).toMatch(/is a minor, and a patch is due/);
  });
});
