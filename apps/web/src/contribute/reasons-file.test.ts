import { reasons } from "@vnjp/engine/schema";
import { describe, expect, test } from "vitest";
import { changesetName, correctionId, reasonsFile, reasonsName, type GivenReason } from "./reasons-file.ts";

const given: GivenReason = {
  record: "event/vinh-calls-on-kono",
  pointer: "/date/before",
  kind: "interpretation",
  severity: "substantive",
  reason: { en: "An open bound.", fr: "Une borne ouverte." },
};

describe("the file of reasons", () => {
  test("has the form that a release takes in, each reason under an id of its own", () => {
    const other = { ...given, pointer: "/date~1before" };
    const file: unknown = JSON.parse(reasonsFile([given, other], ["event-vinh-calls-on-kono-date-before"]));
    expect(reasons.parse(file)).toEqual({
      corrections: {
        "event-vinh-calls-on-kono-date-before-again-1": given,
        "event-vinh-calls-on-kono-date-1before": other,
      },
    });
  });

  test("is named after the record, and the changeset beside it too", () => {
    expect(reasonsName(given.record)).toBe("vinh-calls-on-kono.corrections.json");
    expect(changesetName(given.record)).toBe("vinh-calls-on-kono.md");
  });
});

test.each([
  { pointer: "/date/before", taken: [], id: "event-x-date-before" },
  { pointer: "/otherReports/a-1", taken: [], id: "event-x-otherreports-a-1" },
  {
    pointer: "/date/before",
    taken: ["event-x-date-before", "event-x-date-before-again-1"],
    id: "event-x-date-before-again-2",
  },
])("the id of a correction of $pointer is $id where $taken are taken", ({ pointer, taken, id }) => {
  expect(correctionId("event/x", pointer, new Set(taken))).toBe(id);
});
