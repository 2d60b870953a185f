import { describe, expect, test } from "vitest";
import {
  describeCitationStatus,
  describeCitationStatusLead,
  describeDatasetCitationStatus,
  formatCorrection,
  formatOutcomeCounts,
  formatRedirect,
  formatRelease,
  formatStatusHeading,
  getRedirectMeaning,
  getStatusSeverity,
  outcomes,
  type CitationStatus,
} from "./index.ts";

const followed = { renamed: [], undoneRedirects: [] };
const none = { changes: [], undone: [], ...followed };
const retired = { since: "1.1.0", date: "2027-01-15", ...none };

const statuses: readonly [CitationStatus, sentence: string, heading: string, severity: string][] = [
  [{ outcome: "current", ...none }, "It is as it was cited.", "Current", "ok"],
  [
    { outcome: "current", changes: [], undone: [{}], ...followed },
    "It was corrected and then changed back: it is as it was cited.",
    "Current",
    "ok",
  ],
  [
    { outcome: "corrected", changes: [{ severity: "editorial" }], undone: [], ...followed },
    "It has been corrected since.",
    "Corrected, editorial",
    "info",
  ],
  [
    { outcome: "corrected", changes: [{ severity: "reversal" }, { severity: "substantive" }], undone: [], ...followed },
    "It has been corrected since.",
    "Corrected, reversal",
    "warning",
  ],
  [
    { outcome: "moved", redirect: { kind: "moved", to: "event/b" }, ...retired },
    "In release 1.1.0, 15 January 2027, the record was moved to The event.",
    "Moved",
    "info",
  ],
  [
    { outcome: "split", redirect: { kind: "split", to: { a: "event/a", b: "event/b" } }, ...retired },
    "In release 1.1.0, 15 January 2027, the record was split into event/a, The event.",
    "Split",
    "warning",
  ],
  [
    { outcome: "withdrawn", redirect: { kind: "withdrawn" }, ...retired, date: undefined },
    "In release 1.1.0, the record was withdrawn.",
    "Withdrawn",
    "warning",
  ],
  [
    { outcome: "unknown", unknownPart: "fact" },
    "The record has no such fact or field. Is the pointer misspelled?",
    "Unknown",
    "warning",
  ],
  [
    { outcome: "unknown", unknownPart: "record", firstRelease: { release: "1.2.0", date: "2027-02-01" } },
    "That release did not have it: it was added in release 1.2.0, 1 February 2027.",
    "Unknown",
    "warning",
  ],
  [
    { outcome: "unknown", unknownPart: "release", olderMajor: 1 },
    "The history of this data does not have that release. If it is a later fix of 1.x, ask 1.x: npx @vnjp/cli@latest-1 audit.",
    "Unknown",
    "warning",
  ],
  [
    { outcome: "later-release" },
    "That release is newer than this data. Check the citation with newer data.",
    "Newer than this data",
    "unknown",
  ],
];

const findLabel = (reference: string) => (reference === "event/b" ? "The event" : undefined);

test.each(statuses)("the status %j is described: %s", (status, sentence, heading, severity) => {
  expect(describeCitationStatus(status, { findLabel })).toBe(sentence);
  expect(sentence.startsWith(describeCitationStatusLead(status))).toBe(true);
  expect(formatStatusHeading(status)).toBe(heading);
  expect(getStatusSeverity(status)).toBe(severity);
  expect(describeCitationStatus(status, { language: "fr" })).toMatch(/^\p{Lu}.*[.?]$/u);
});

test("the outcomes are counted in one order", () => {
  expect(formatOutcomeCounts(["later-release", "current", "moved", "current"])).toBe(
    "2 current, 1 moved and 1 newer than this data",
  );
  expect(outcomes).toHaveLength(8);
});

describe("a citation of the whole dataset", () => {
  test.each([
    [{ outcome: "current", corrections: [] }, "Nothing was corrected after release 1.0.0."],
    [
      { outcome: "current", corrections: [{ severity: "editorial" }, { severity: "substantive" }] },
      "2 corrections after release 1.0.0, 1 of them more than editorial.",
    ],
    [{ outcome: "unknown" }, "There is no such release, or it is a pre-release, which must not be cited."],
    [
      { outcome: "unknown", olderMajor: 1 },
      "The history of this data does not have that release. If it is a later fix of 1.x, ask 1.x: npx @vnjp/cli@latest-1 audit.",
    ],
  ] as const)("%j is described: %s", (status, sentence) => {
    expect(describeDatasetCitationStatus(status, "1.0.0")).toBe(sentence);
  });
});

test("a redirect names where it leads", () => {
  expect(formatRedirect({ kind: "merged", to: "event/b" })).toBe("merged into event/b");
  expect(formatRedirect({ kind: "withdrawn" })).toBe("withdrawn");
  expect(formatRedirect({ kind: "split", to: { a: "event/a", b: "event/b" } }, { language: "fr" })).toBe(
    "scindé en event/a, event/b",
  );
  expect(getRedirectMeaning("moved")).toBe("This record has a new id.");
});

test("a correction has its release, kind, severity and reason in one line", () => {
  const reason = { en: "Why.", fr: "Pourquoi." };
  const correction = {
    release: "1.1.0",
    date: "2027-01-15",
    kind: "source-corrected",
    severity: "editorial",
    reason,
  } as const;
  expect(formatCorrection(correction)).toBe("1.1.0 (2027-01-15)  source corrected, editorial: Why.");
  expect(formatCorrection(correction, "fr")).toBe("1.1.0 (2027-01-15)  source corrigée, éditoriale : Pourquoi.");
  expect(formatRelease("1.1.0", "2027-01-15", "fr")).toBe("version 1.1.0, 15 janvier 2027");
});
