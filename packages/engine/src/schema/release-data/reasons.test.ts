import { describe, expect, test } from "vitest";
import { reasons } from "../index.ts";

const reason = { en: "“Auparavant” is an open bound.", fr: "« Auparavant » est une borne ouverte." };

const correction = {
  record: "event/vinh-calls-on-kono",
  pointer: "/date/before",
  kind: "interpretation",
  severity: "substantive",
  reason,
};

const spanEntry = { kind: "span", text: "vietnamplus-133876/e1", quote: "Auparavant" };

const isAllowed = (value: unknown) => reasons.safeParse(value).success;

describe("the file of reasons", () => {
  test.each([
    { what: "no reason", value: { corrections: {} } },
    { what: "a correction", value: { corrections: { "kono-before": correction } } },
    {
      what: "evidence with quotes as people write them",
      value: { corrections: { "kono-before": { ...correction, evidence: { words: spanEntry } } } },
    },
    {
      what: "redirects of retired ids",
      value: {
        corrections: {},
        redirects: {
          "event/a": { kind: "moved", to: "event/b", reason },
          "event/c": { kind: "merged", to: "event/b", reason, evidence: { words: spanEntry } },
          "event/d": { kind: "split", to: { first: "event/e", second: "event/f" }, reason },
          "event/g": { kind: "withdrawn", reason },
        },
      },
    },
  ])("may have $what", ({ value }) => {
    expect(isAllowed(value)).toBe(true);
  });

  test.each([
    { what: "a value that the release computes", value: { "kono-before": { ...correction, before: "2020-02-21" } } },
    { what: "the number of a release", value: { "kono-before": { ...correction, release: "1.0.1" } } },
    { what: "a reason in one language", value: { "kono-before": { ...correction, reason: { en: "A typo." } } } },
    { what: "an unknown kind", value: { "kono-before": { ...correction, kind: "typo" } } },
    { what: "an id with capitals", value: { KonoBefore: correction } },
  ])("may not have $what", ({ value }) => {
    expect(isAllowed({ corrections: value })).toBe(false);
  });

  test("may not give a redirect the number of a release", () => {
    const moved = { kind: "moved", to: "event/b", reason, release: "1.0.1" };
    expect(isAllowed({ corrections: {}, redirects: { "event/a": moved } })).toBe(false);
  });
});
