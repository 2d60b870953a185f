import { describe, expect, test } from "vitest";
import { compareReleases } from "./compare-releases.ts";

/** Release numbers in the order of semver 2.0.0, section 11, with `-unreleased` after its release. */
const sortedVersions = [
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

describe("compareReleases", () => {
  test("the order is that of semver", () => {
    for (const [i, a] of sortedVersions.entries())
      for (const [j, b] of sortedVersions.entries())
        expect(Math.sign(compareReleases(a, b)), `${a} and ${b}`).toBe(Math.sign(i - j));
  });

  test.each(["", "1", "1.0", "v1.0.0", "01.0.0", "latest", "1.0.0.0", "1.0.0-", "1.0.0-..", "1.0.0-next.", "1.0.0+1"])(
    "%j throws a RangeError: it is not a release number",
    (version) => {
      expect(() => compareReleases(version, "1.0.0")).toThrow(RangeError);
      expect(() => compareReleases("1.0.0", version)).toThrow(RangeError);
    },
  );
});
