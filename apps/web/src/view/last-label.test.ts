import { describe, expect, test } from "vitest";
import type { ReleaseData } from "./release-data.ts";
import { findLastLabel } from "./last-label.ts";

type Step = ReleaseData["releases"][string]["data"][number];

const label = { en: "The radars", fr: "Les radars" };

const createReleases = (...data: Step[]): ReleaseData["releases"] => ({
  "1.0.0": { date: "2026-03-02", data: [] },
  "1.1.0": { date: "2026-06-01", previous: "1.0.0", data },
});

const record = { kind: "topic", id: "radar", label };

const cases: readonly { name: string; steps: readonly Step[]; found: string | undefined }[] = [
  {
    name: "a step that adds the record",
    steps: [{ op: "add", path: "/records/topic/radar", value: record }],
    found: "The radars",
  },
  {
    name: "a step that adds the only record of its kind",
    steps: [{ op: "add", path: "/records/topic", value: { radar: record } }],
    found: "The radars",
  },
  {
    name: "a step that adds the label of a partly redacted record",
    steps: [
      { op: "add", path: "/records/topic/radar", value: {} },
      { op: "withhold", path: "/records/topic/radar/note", sha256: "0".repeat(64) },
      { op: "add", path: "/records/topic/radar/label", value: label },
    ],
    found: "The radars",
  },
  {
    name: "not from a step about another record",
    steps: [
      { op: "add", path: "/records/topic/radar-2", value: record },
      { op: "remove", path: "/records/topic/radar" },
    ],
    found: undefined,
  },
];

describe("findLastLabel", () => {
  test.each(cases)("finds the label in $name", ({ steps, found }) => {
    expect(findLastLabel(createReleases(...steps), "topic/radar", "1.1.0")).toBe(found);
  });

  test("finds nothing if the history has no such release", () => {
    expect(findLastLabel({}, "topic/radar", "1.1.0")).toBeUndefined();
  });
});
