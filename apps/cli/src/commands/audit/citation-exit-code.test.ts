import type { DatedCorrection, CitationStatus } from "@vnjp/dataset/citation-status";
import { describe, expect, it } from "vitest";
import { getCitationExitCode, isCoveredByDismissal } from "./citation-exit-code.ts";

const reasonFields = { reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };

const createCorrection = (release: string, severity: DatedCorrection["severity"]): DatedCorrection => ({
  id: `entry-${release}`,
  record: "event/some-call",
  pointer: "/date/day",
  kind: "interpretation",
  date: undefined,
  release,
  severity,
  ...reasonFields,
});

const createChanges = (...corrections: DatedCorrection[]) => ({
  undone: [],
  renamed: [],
  undoneRedirects: [],
  changes: corrections.map((entry) => ({
    reference: entry.record,
    pointer: entry.pointer,
    before: 1,
    after: 2,
    severity: entry.severity,
    corrections: [entry],
  })),
});

const createCorrectedStatus = (...corrections: DatedCorrection[]) => ({
  outcome: "corrected" as const,
  ...createChanges(...corrections),
});

const createMovedStatus = (...corrections: DatedCorrection[]): CitationStatus => ({
  outcome: "moved",
  redirect: { kind: "moved", to: "event/another-call", release: "1.3.0", ...reasonFields },
  since: "1.3.0",
  date: undefined,
  ...createChanges(...corrections),
});

describe("a dismissal", () => {
  const twice = createCorrectedStatus(createCorrection("1.2.0", "reversal"), createCorrection("1.10.0", "editorial"));

  it("covers the changes up to its release", () => {
    expect(isCoveredByDismissal(createCorrectedStatus(createCorrection("1.2.0", "reversal")), "1.2.0")).toBe(true);
    expect(isCoveredByDismissal(createCorrectedStatus(createCorrection("1.2.0", "reversal")), "1.1.9")).toBe(false);
    expect(isCoveredByDismissal(twice, "1.9.0")).toBe(false);
    expect(isCoveredByDismissal(twice, "1.10.0")).toBe(true);
  });

  it("does not change the exit code of a later correction", () => {
    expect(getCitationExitCode(twice)).toBe(1);
    expect(getCitationExitCode(twice, "1.9.0")).toBe(0);
    expect(
      getCitationExitCode(
        createCorrectedStatus(createCorrection("1.2.0", "reversal"), createCorrection("1.3.0", "substantive")),
        "1.2.0",
      ),
    ).toBe(1);
  });

  it("does not cover a later retirement, or a correction after the retirement", () => {
    expect(isCoveredByDismissal(createMovedStatus(), "1.2.0")).toBe(false);
    expect(isCoveredByDismissal(createMovedStatus(), "1.3.0")).toBe(true);
    expect(isCoveredByDismissal(createMovedStatus(createCorrection("1.4.0", "substantive")), "1.3.0")).toBe(false);
    expect(getCitationExitCode(createMovedStatus(createCorrection("1.4.0", "substantive")), "1.3.0")).toBe(1);
    expect(getCitationExitCode(createMovedStatus())).toBe(0);
  });

  it("does not cover the later end of a merge that the cited release had", () => {
    const merge = { kind: "merged", to: "event/another-call", release: "1.1.0", ...reasonFields } as const;
    const end = { kind: "reinstated", release: "1.3.0", ...reasonFields } as const;
    const undone = { reference: "event/some-call", redirect: merge, end, date: undefined, isCited: true } as const;
    const status = { ...createCorrectedStatus(), undoneRedirects: [undone] };
    expect([getCitationExitCode(status), getCitationExitCode(status, "1.2.0")]).toEqual([1, 1]);
    expect(getCitationExitCode(status, "1.3.0")).toBe(0);
  });

  it("never covers a citation that is newer than the data", () => {
    expect(isCoveredByDismissal({ outcome: "later-release" }, "1.0.0")).toBe(false);
    expect(getCitationExitCode({ outcome: "later-release" }, "1.0.0")).toBe(2);
  });
});
