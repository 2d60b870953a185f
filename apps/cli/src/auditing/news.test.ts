import type { DatedCorrection, Standing } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { exitOf, isHidden } from "./news.ts";

const told = { reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };

const correction = (release: string, severity: DatedCorrection["severity"]): DatedCorrection => ({
  id: `entry-${release}`,
  record: "event/some-call",
  pointer: "/date/day",
  kind: "interpretation",
  date: undefined,
  release,
  severity,
  ...told,
});

const changesOf = (...corrections: DatedCorrection[]) => ({
  undone: [],
  changes: corrections.map((of) => ({
    record: of.record,
    pointer: of.pointer,
    before: 1,
    after: 2,
    severity: of.severity,
    corrections: [of],
  })),
});

const corrected = (...corrections: DatedCorrection[]): Standing => ({
  outcome: "corrected",
  ...changesOf(...corrections),
});

const moved = (...corrections: DatedCorrection[]): Standing => ({
  outcome: "moved",
  redirect: { kind: "moved", to: "event/another-call", release: "1.3.0", ...told },
  since: "1.3.0",
  date: undefined,
  ...changesOf(...corrections),
});

describe("what a dismissal hides", () => {
  const twice = corrected(correction("1.2.0", "reverses"), correction("1.10.0", "editorial"));

  it("is what came up to its release", () => {
    expect(isHidden(corrected(correction("1.2.0", "reverses")), "1.2.0")).toBe(true);
    expect(isHidden(corrected(correction("1.2.0", "reverses")), "1.1.9")).toBe(false);
    expect(isHidden(twice, "1.9.0")).toBe(false);
    expect(isHidden(twice, "1.10.0")).toBe(true);
  });

  it("leaves a later correction to be judged by its own severity", () => {
    expect(exitOf(twice)).toBe(1);
    expect(exitOf(twice, "1.9.0")).toBe(0);
    expect(exitOf(corrected(correction("1.2.0", "reverses"), correction("1.3.0", "substantive")), "1.2.0")).toBe(1);
  });

  it("is no retirement that came later, and no correction after a retirement", () => {
    expect(isHidden(moved(), "1.2.0")).toBe(false);
    expect(isHidden(moved(), "1.3.0")).toBe(true);
    expect(isHidden(moved(correction("1.4.0", "substantive")), "1.3.0")).toBe(false);
    expect(exitOf(moved(correction("1.4.0", "substantive")), "1.3.0")).toBe(1);
    expect(exitOf(moved())).toBe(0);
  });

  it("is never that the data is too old to tell", () => {
    expect(isHidden({ outcome: "newer" }, "1.0.0")).toBe(false);
    expect(exitOf({ outcome: "newer" }, "1.0.0")).toBe(2);
  });
});
