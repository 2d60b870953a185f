import { describe, expect, test } from "vitest";
import { reasons } from "../schema/index.ts";
import { formatChangeset, createCorrectionId, serializeReasons, type AuthoredCorrection } from "./index.ts";

const correction: AuthoredCorrection = {
  record: "event/vinh-calls-on-kono",
  pointer: "/date/before",
  kind: "interpretation",
  severity: "substantive",
  reason: { en: "“Auparavant” is an open bound.", fr: "« Auparavant » est une borne ouverte." },
};

describe("a reasons file", () => {
  test("has the form that a release reads, each reason under an unused id", () => {
    const evidence = { words: { kind: "span" as const, text: "vietnamplus-133876/e1", quote: "Auparavant" } };
    const other = { ...correction, pointer: "/date~1before", evidence };
    const file: unknown = JSON.parse(serializeReasons([correction, other], ["event-vinh-calls-on-kono-date-before"]));
    expect(reasons.parse(file)).toEqual({
      corrections: {
        "event-vinh-calls-on-kono-date-before-again-1": correction,
        "event-vinh-calls-on-kono-date-1before": other,
      },
    });
  });

  test("has only the fields of a reason", () => {
    const more = { ...correction, isWithdrawn: true };
    expect(JSON.parse(serializeReasons([more], []))).toEqual({
      corrections: { "event-vinh-calls-on-kono-date-before": correction },
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
])("the id of a correction of $pointer is $id if $taken are taken", ({ pointer, taken, id }) => {
  expect(createCorrectionId("event/x", pointer, new Set(taken))).toBe(id);
});

test("a changeset of several corrections has a line for each, and the highest level", () => {
  const other = { ...correction, pointer: "/place/hanoi", isWithdrawn: true };
  expect(formatChangeset([{ ...correction, isWithdrawn: false }])).toMatch('"@vnjp/dataset": patch');
  expect(formatChangeset([{ ...correction, isWithdrawn: false }, other])).toBe(
    [
      "---",
      '"@vnjp/dataset": minor',
      '"@vnjp/cli": minor',
      "---",
      "",
      "Corrects `event/vinh-calls-on-kono#/date/before`: “Auparavant” is an open bound.",
      "Withdraws `event/vinh-calls-on-kono#/place/hanoi`: “Auparavant” is an open bound.",
      "",
    ].join("\n"),
  );
});
