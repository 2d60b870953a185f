import { describe, expect, test } from "vitest";
import { computeStep, describeLevelProblem, describeVersionProblem } from "./declared-level.ts";

describe("the level of the changesets", () => {
  test.each(["patch", "none", "major"] as const)("may be %s if that is computed", (level) => {
    expect(describeLevelProblem(level, level)).toBeUndefined();
  });

  test.each([
    ["none", "patch", /A patch release is needed/],
    ["patch", "minor", /raise the level/],
    ["minor", "patch", /lower the level.*"meanings": \{ "getDateRange": "changed" \}/],
    ["patch", "none", /No release is needed: remove the @vnjp\/dataset changeset/],
  ] as const)("must not be %s if %s is computed", (declared, computed, message) => {
    expect(describeLevelProblem(declared, computed)).toMatch(message);
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
    expect(describeVersionProblem("1.0.0", "1.0.1", "patch")).toBeUndefined();
    expect(describeVersionProblem("1.0.0", "1.0.1", "major")).toMatch(
      /is a patch release, but a major release is needed/,
    );
    expect(describeVersionProblem("1.0.0", "1.1.0", "patch")).toMatch(
      /is a minor release, but a patch release is needed/,
    );
  });
});
