import { expect, test } from "vitest";
import { computeDistTag } from "./dist-tag.ts";

test.each([
  ["the first release", "1.0.0", undefined, "latest"],
  ["a release after a pre-release that a registry made the latest", "1.0.0", "1.0.0-next.3", "latest"],
  ["a correction", "1.0.1", "1.0.0", "latest"],
  ["a release with a number of two digits", "1.10.0", "1.9.0", "latest"],
  ["a new major version", "2.0.0", "1.9.9", "latest"],
  ["a fix of an older major version", "1.9.1", "2.0.0", "latest-1"],
  ["a fix of a major version with two digits", "10.0.1", "11.0.0", "latest-10"],
  ["a release again, after the latest was set back", "2.0.2", "2.0.0", "latest"],
  ["a pre-release", "2.1.0-next.0", "2.0.0", "next"],
  ["a pre-release of another channel", "3.0.0-beta.12", "2.0.0", "beta"],
  ["a pre-release below the latest", "1.9.2-next.0", "2.0.0", "next"],
  ["a pre-release without a channel", "2.1.0-0", "2.0.0", "next"],
])("%s, %s after %s, is published as %s", (_, version, latest, tag) => {
  expect(computeDistTag(version, latest)).toBe(tag);
});
