import { describe, expect, it } from "vitest";
import { compareVersions } from "./versions.ts";

/** The order of semver 2.0.0, section 11, with more, and with what is merged after a release. */
const inOrder = [
  "0.1.0",
  "0.9.9",
  "0.10.0",
  "1.0.0-alpha",
  "1.0.0-alpha.1",
  "1.0.0-alpha.beta",
  "1.0.0-beta.2",
  "1.0.0-beta.11",
  "1.0.0-rc.1",
  "1.0.0-rc.10",
  "1.0.0",
  "1.0.0-unreleased",
  "1.0.1-next.0",
  "1.0.1",
  "1.9.0",
  "1.10.0",
  "2.0.0",
];

describe("the order of releases", () => {
  it("is that of semver", () => {
    for (const [i, a] of inOrder.entries())
      for (const [j, b] of inOrder.entries())
        expect(Math.sign(compareVersions(a, b)), `${a} and ${b}`).toBe(Math.sign(i - j));
  });

  it.each(["", "1", "1.0", "v1.0.0", "01.0.0", "latest", "1.0.0.0"])(
    "is not asked of %j, which is no release",
    (version) => {
      expect(() => compareVersions(version, "1.0.0")).toThrow(RangeError);
      expect(() => compareVersions("1.0.0", version)).toThrow(RangeError);
    },
  );
});
