import { describe, expect, test } from "vitest";
import { sampleReleaseData } from "../../test/sample-release-data.ts";
import { computeDatasetCitationStatus } from "./dataset-citation-status.ts";

const getStatus = (release: string) => computeDatasetCitationStatus(sampleReleaseData, release);

describe("getDatasetCitationStatus", () => {
  test.each([
    ["1.0.0", 6],
    ["1.1.0", 3],
    ["1.3.0", 0],
  ])("a citation of %s has %d later corrections", (release, count) => {
    const status = getStatus(release);
    expect(status.outcome === "current" && status.corrections.length).toBe(count);
  });

  test("the corrections are sorted by release", () => {
    const status = getStatus("1.0.0");
    const order = status.outcome === "current" ? status.corrections.map(({ release }) => release) : [];
    expect(order).toEqual(order.toSorted());
  });

  test.each([
    ["1.0.5", "unknown"],
    ["1.1.0-next.0", "unknown"],
    ["2.0.0-next.0", "unknown"],
    ["2.0.0", "later-release"],
  ])("a citation of %s is %s", (release, outcome) => {
    expect(getStatus(release)).toEqual({ outcome });
  });

  test("anything but a release number throws a RangeError", () => {
    expect(() => getStatus("newest")).toThrow(RangeError);
  });
});
