import { expect, test } from "vitest";
import { releaseRemark } from "./citation.ts";

test("a version before 1.0.0 is said not to be released", () => {
  expect(releaseRemark("0.1.0")).toContain("not released yet");
});

test.each(["1.0.0-next.0", "0.2.0-next.0"])("a pre-release (%s) is said not to be released", (version) => {
  expect(releaseRemark(version)).toContain("not released");
});

test.each(["1.0.0", "10.2.0"])("version %s needs no remark", (version) => {
  expect(releaseRemark(version)).toBeUndefined();
});
