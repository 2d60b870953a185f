import { describe, expect, test } from "vitest";
import { sampleReleaseData } from "../../test/sample-release-data.ts";
import { computeCitationStatus } from "./citation-status.ts";
import { computeDatasetCitationStatus } from "./dataset-citation-status.ts";

/** The data of 2.0.0: its history has 1.0.0 to 1.3.0. */
const secondMajor = {
  ...sampleReleaseData,
  version: "2.0.0",
  releases: { ...sampleReleaseData.releases, "2.0.0": "2028-01-15" },
};

const getStatus = (release: string) => computeCitationStatus(secondMajor, `vnjp:event/vinh-calls-on-kono@${release}`);

describe("a citation of a release that this data does not have", () => {
  test.each(["1.3.1", "1.4.0", "1.10.2"])("%s may be a fix of 1.x, which only data of 1.x knows", (release) => {
    expect(getStatus(release)).toEqual({
      outcome: "unknown",
      unknownPart: "release",
      earlierCorrections: [],
      olderMajor: 1,
    });
    expect(computeDatasetCitationStatus(secondMajor, release)).toEqual({ outcome: "unknown", olderMajor: 1 });
  });

  test.each([
    ["1.0.5", "1.1.0 was made after 1.0.x, so nothing was"],
    ["0.9.0", "nothing was released as 0.x"],
    ["1.4.0-next.0", "a pre-release is cited by nobody"],
  ])("%s never existed: %s", (release) => {
    expect(getStatus(release)).toEqual({ outcome: "unknown", unknownPart: "release", earlierCorrections: [] });
    expect(computeDatasetCitationStatus(secondMajor, release)).toEqual({ outcome: "unknown" });
  });

  test("is newer than the data if its major version is the newest", () => {
    expect(computeCitationStatus(sampleReleaseData, "vnjp:event/vinh-calls-on-kono@1.4.0").outcome).toBe(
      "later-release",
    );
  });
});
