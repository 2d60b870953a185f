import { describe, expect, test } from "vitest";
import { reasons } from "../schema/index.ts";
import { changesetFile, correctionId, reasonsFile, type AuthoredCorrection } from "./index.ts";

const given: AuthoredCorrection = {
  record: "event/vinh-calls-on-kono",
  pointer: "/date/before",
  kind: "interpretation",
  severity: "substantive",
  reason: { en: "“Auparavant” is an open bound.", fr: "« Auparavant » est une borne ouverte." },
};

describe("the file of reasons", () => {
  test("has the form that a release takes in, each reason under an id of its own", () => {
    const evidence = { words: { kind: "span" as const, text: "vietnamplus-133876/e1", quote: "Auparavant" } };
    const other = { ...given, pointer: "/date~1before", evidence };
    const file: unknown = JSON.parse(reasonsFile([given, other], ["event-vinh-calls-on-kono-date-before"]));
    expect(reasons.parse(file)).toEqual({
      corrections: {
        "event-vinh-calls-on-kono-date-before-again-1": given,
        "event-vinh-calls-on-kono-date-1before": other,
      },
    });
  });

  test("has nothing of a reason but what belongs to it", () => {
    const more = { ...given, isWithdrawn: true };
    expect(JSON.parse(reasonsFile([more], []))).toEqual({
      corrections: { "event-vinh-calls-on-kono-date-before": given },
    });
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

test("several corrections have one changeset: each its line, and the highest level", () => {
  const other = { ...given, pointer: "/place/hanoi", isWithdrawn: true };
  expect(changesetFile([{ ...given, isWithdrawn: false }])).toMatch('"@vnjp/dataset": patch');
  expect(changesetFile([{ ...given, isWithdrawn: false }, other])).toBe(
    [
      "---",
      '"@vnjp/dataset": minor',
      "---",
      "",
      "Corrects `event/vinh-calls-on-kono#/date/before`: “Auparavant” is an open bound.",
      "Withdraws `event/vinh-calls-on-kono#/place/hanoi`: “Auparavant” is an open bound.",
      "",
    ].join("\n"),
  );
});
