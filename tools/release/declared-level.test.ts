import { describe, expect, test } from "vitest";
import { computeStep, describeLevelProblem, describeVersionProblem } from "./declared-level.ts";

describe("the level of the changesets", () => {
  test.each([
    ["patch", "patch", false],
    ["none", "none", false],
    ["minor", "patch", true],
    ["patch", "patch", true],
  ] as const)("may be %s if %s is computed (code changed: %s)", (declared, computed, isCodeChanged) => {
    expect(describeLevelProblem(declared, computed, isCodeChanged)).toBeUndefined();
  });

  test.each([
    ["none", "patch", false, /A patch release is needed/],
    ["patch", "minor", false, /raise the level/],
    ["patch", "minor", true, /raise the level/],
    ["minor", "patch", false, /lower the level/],
    ["patch", "none", false, /No release is needed: remove the @vnjp\/dataset changeset/],
  ] as const)("must not be %s if %s is computed (code changed: %s)", (declared, computed, isCodeChanged, message) => {
    expect(describeLevelProblem(declared, computed, isCodeChanged)).toMatch(message);
  });
});

describe("the version of an interrupted release", () => {
  test.each([
    ["1.0.0", "1.0.1", "patch"],
    ["1.0.9", "1.1.0", "minor"],
    ["1.9.9", "2.0.0", "major"],
    ["1.0.0", "1.0.0", "none"],
    ["1.0.0", "1.1.0-next.2", "minor"],
  ])("after %s, %s is a %s release", (last, version, step) => {
    expect(computeStep(last, version)).toBe(step);
  });

  test("must have the computed level, as the changesets had", () => {
    expect(describeVersionProblem("1.0.0", "1.0.1", "patch", false)).toBeUndefined();
    expect(describeVersionProblem("1.0.0", "1.1.0", "patch", true)).toBeUndefined();
    expect(describeVersionProblem("1.0.0", "1.0.1", "major", true)).toMatch(
      /is a patch release, but a major release is needed/,
    );
    expect(describeVersionProblem("1.0.0", "1.1.0", "patch", false)).toMatch(
      /is a minor release, but a patch release is needed/,
    );
  });
});
