import { describe, expect, test } from "vitest";
import { levelFault } from "./level-check.ts";

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
