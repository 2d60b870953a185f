import { describe, expect, test } from "vitest";
import { reasonFiles } from "../../../cli/src/contribution/reason-files.ts";
import { changesetFile } from "./changeset-file.ts";
import { reasonsFile, type GivenReason } from "./reasons-file.ts";

const given: GivenReason = {
  record: "event/vinh-calls-on-kono",
  pointer: "/date/before",
  kind: "interpretation",
  severity: "substantive",
  reason: { en: "“Auparavant” is an open bound.", fr: "« Auparavant » est une borne ouverte." },
};

const id = "event-vinh-calls-on-kono-date-before";

describe("of one correction", () => {
  test.each([
    { name: "a value that is another", isWithdrawn: false, level: "patch" as const, taken: [] },
    { name: "a fact that is withdrawn", isWithdrawn: true, level: "minor" as const, taken: [] },
    { name: "a fact that was corrected before", isWithdrawn: false, level: "patch" as const, taken: [id] },
  ])("the changeset and the reason are those that `vnjp correct` writes: $name", ({ isWithdrawn, level, taken }) => {
    const written = reasonFiles("a-folder-that-is-not-there", given, level, new Set(taken));
    expect(written.map(({ content }) => content)).toEqual([
      changesetFile([{ ...given, isWithdrawn }]),
      reasonsFile([given], taken),
    ]);
  });
});

test("several corrections have one changeset: each its line, and the highest level", () => {
  const other = { ...given, pointer: "/place/hanoi", isWithdrawn: true };
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
