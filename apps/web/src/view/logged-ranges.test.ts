import { expect, test } from "vitest";
import { listLoggedRanges } from "./logged-ranges.ts";

const text = "vietnamplus-219237/e1";

const createSpan = (quoted: string, start: number, end: number) => ({
  kind: "span" as const,
  text: quoted,
  quote: "…",
  start,
  end,
});

test("the ranges that the log quotes are those of its reasons, and of the evidence before and after a correction", () => {
  const correction = {
    release: "1.0.1",
    record: "event/2024-02-27-defence-policy-dialogue-10",
    pointer: "/topics/regional-security",
    before: "topic/regional-security",
    after: "topic/regional-security",
    kind: "scope",
    severity: "editorial",
    reason: { en: "The quote was too long.", fr: "La citation était trop longue." },
    evidence: { words: createSpan(text, 1, 3), elsewhere: createSpan("vietnamplus-219224/e1", 7, 9) },
    support: {
      before: { evidence: { words: createSpan(text, 877, 953) } },
      after: { evidence: { words: createSpan(text, 921, 953) } },
    },
  };
  expect(listLoggedRanges(text, { corrections: { first: correction as never } })).toEqual([
    { start: 1, end: 3 },
    { start: 877, end: 953 },
    { start: 921, end: 953 },
  ]);
});
