import { describe, expect, test } from "vitest";
import type { Ledgers } from "./ledgers.ts";
import { lastLabel } from "./last-label.ts";

type Step = Ledgers["releases"][string]["data"][number];

const label = { en: "The radars", fr: "Les radars" };

const releases = (...data: Step[]): Ledgers["releases"] => ({
  "1.0.0": { date: "2026-03-02", data: [] },
  "1.1.0": { date: "2026-06-01", previous: "1.0.0", data },
});

const record = { kind: "topic", id: "radar", label };

const cases: readonly { name: string; steps: readonly Step[]; found: string | undefined }[] = [
  {
    name: "from the step that puts the record back",
    steps: [{ op: "add", path: "/records/topic/radar", value: record }],
    found: "The radars",
  },
  {
    name: "from the step that puts the only one of its kind back",
    steps: [{ op: "add", path: "/records/topic", value: { radar: record } }],
    found: "The radars",
  },
  {
    name: "where other parts of the record are withheld",
    steps: [
      { op: "add", path: "/records/topic/radar", value: {} },
      { op: "withhold", path: "/records/topic/radar/note", sha256: "0".repeat(64) },
      { op: "add", path: "/records/topic/radar/label", value: label },
    ],
    found: "The radars",
  },
  {
    name: "never from another record",
    steps: [
      { op: "add", path: "/records/topic/radar-2", value: record },
      { op: "remove", path: "/records/topic/radar" },
    ],
    found: undefined,
  },
];

describe("the last label of a retired record is read off the way back", () => {
  test.each(cases)("$name", ({ steps, found }) => {
    expect(lastLabel(releases(...steps), "topic/radar", "1.1.0")).toBe(found);
  });

  test("and is not known where the history has no such release", () => {
    expect(lastLabel({}, "topic/radar", "1.1.0")).toBeUndefined();
  });
});
