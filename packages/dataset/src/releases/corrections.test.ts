import packageLog from "#corrections" with { type: "json" };
import { describe, expect, test } from "vitest";
import type { Correction } from "../../generated/types.ts";
import { selectCorrectionsSince } from "./corrections.ts";
import { listCorrectionsSince } from "../citation-status/index.ts";
import { version } from "./releases.ts";

const createCorrection = (release: string): Correction => ({
  release,
  record: "event/vinh-calls-on-kono",
  pointer: "/date/before",
  before: "2020-02-21",
  after: "[..2020-02-21]",
  kind: "interpretation",
  severity: "substantive",
  reason: { en: "“Auparavant” is an open bound.", fr: "« Auparavant » est une borne ouverte." },
  evidence: { words: { kind: "span", text: "vietnamplus-133876/e1", quote: "Auparavant", start: 2013, end: 2023 } },
});

const log = {
  corrections: {
    third: createCorrection("1.10.0"),
    first: createCorrection("1.0.1"),
    second: createCorrection("1.2.0"),
  },
};

const listIds = (release: string) => selectCorrectionsSince(log, release).map(({ id }) => id);

describe("listCorrectionsSince", () => {
  test("it lists the corrections of later releases, sorted by release", () => {
    expect(listIds("1.0.0")).toEqual(["first", "second", "third"]);
    expect(listIds("1.0.1")).toEqual(["second", "third"]);
    expect(listIds("1.2.0-next.1")).toEqual(["second", "third"]);
    expect(listIds("1.9.0")).toEqual(["third"]);
    expect(listIds("2.0.0")).toEqual([]);
  });

  test("anything but a release number throws a RangeError", () => {
    expect(() => listCorrectionsSince("last week")).toThrow(RangeError);
  });

  test("a release that is later than the data throws a RangeError: the data cannot know its corrections", () => {
    expect(() => listCorrectionsSince("999.0.0")).toThrow(/^999\.0\.0 is later than this data/);
  });

  test("all corrections of the package are later than 0.1.0, and none is later than the package", () => {
    expect(
      listCorrectionsSince("0.1.0")
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(Object.keys(packageLog.corrections).toSorted());
    expect(listCorrectionsSince(version)).toEqual([]);
  });
});
