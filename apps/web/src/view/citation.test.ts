import { expect, test } from "vitest";
import { formatReleaseRemark } from "./citation.ts";

test("the remark says that a version before 1.0.0 is not released", () => {
  expect(formatReleaseRemark("0.1.0")).toContain("not released yet");
});

test.each(["1.0.0-next.0", "0.2.0-next.0"])("the remark says that the pre-release %s is not released", (version) => {
  expect(formatReleaseRemark(version)).toContain("not released");
});

test.each(["1.0.0", "10.2.0"])("release %s has no remark", (version) => {
  expect(formatReleaseRemark(version)).toBeUndefined();
});
