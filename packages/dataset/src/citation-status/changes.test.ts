import { describe, expect, test } from "vitest";
import type { Correction } from "../../generated/types.ts";
import { createCorrection, sampleReleaseData } from "../../test/sample-release-data.ts";
import { computeCitationStatus } from "./citation-status.ts";

const span = { kind: "span", text: "vietnamplus-133876/e1", start: 0, end: 1 } as const;

const createSupport = (quote: string) => ({ evidence: { words: { ...span, quote } } });

const computeStatus = (...log: Correction[]) =>
  computeCitationStatus(
    {
      ...sampleReleaseData,
      corrections: { corrections: Object.fromEntries(log.map((entry, index) => [`entry-${index}`, entry])) },
    },
    "vnjp:event/vinh-calls-on-kono@1.0.0#/type/call",
  );

describe("several corrections of one fact", () => {
  test("they make one change from the cited value to the current one, with the highest of their severities", () => {
    expect(
      computeStatus(
        createCorrection("1.1.0", { before: "visit", after: "talks", severity: "reversal" }),
        createCorrection("1.2.0", { before: "talks", after: "call", severity: "editorial" }),
      ),
    ).toMatchObject({
      outcome: "corrected",
      changes: [{ before: "visit", after: "call", severity: "reversal", corrections: [{}, {}] }],
    });
  });

  test("a change remains if the value returns on another basis", () => {
    expect(
      computeStatus(
        createCorrection("1.1.0", { before: "visit", after: "call" }),
        createCorrection("1.2.0", {
          before: "call",
          after: "visit",
          parts: ["value", "basis"],
          support: { before: { basis: "stated" }, after: { basis: "implied" } },
        }),
      ),
    ).toMatchObject({
      outcome: "corrected",
      changes: [
        {
          before: "visit",
          after: "visit",
          support: { before: { basis: "stated" }, after: { basis: "implied" } },
          corrections: [{ id: "entry-1" }],
        },
      ],
      undone: [{ id: "entry-0" }],
    });
  });

  test("a change of the evidence remains if the value returns", () => {
    expect(
      computeStatus(
        createCorrection("1.1.0", { before: { a: 1, b: 2 }, after: "call" }),
        createCorrection("1.2.0", { before: "call", after: "call", parts: ["evidence"], severity: "editorial" }),
        createCorrection("1.3.0", { before: "call", after: { b: 2, a: 1 } }),
      ),
    ).toMatchObject({
      outcome: "corrected",
      changes: [{ severity: "editorial", corrections: [{ id: "entry-1" }] }],
      undone: [{ id: "entry-0" }, { id: "entry-2" }],
    });
  });

  test("they are undone if the evidence returns", () => {
    const createEvidenceChange = (release: string, from: string, to: string) =>
      createCorrection(release, {
        before: "call",
        after: "call",
        parts: ["evidence"],
        support: { before: createSupport(from), after: createSupport(to) },
      });
    const firstChange = createEvidenceChange("1.1.0", "a", "b");
    expect(computeStatus(firstChange, createEvidenceChange("1.2.0", "b", "a"))).toMatchObject({
      outcome: "current",
      undone: [{}, {}],
    });
    expect(computeStatus(firstChange, createEvidenceChange("1.2.0", "b", "c"))).toMatchObject({
      outcome: "corrected",
      changes: [{ before: "call", after: "call", support: { before: createSupport("a"), after: createSupport("c") } }],
    });
  });

  test("they are undone if a redacted value has the hash of the first value", () => {
    const sha = "a".repeat(64);
    expect(
      computeStatus(
        createCorrection("1.1.0", { beforeSha256: sha, after: "x" }),
        createCorrection("1.2.0", { before: "x", afterSha256: sha }),
      ),
    ).toMatchObject({ outcome: "current" });
    expect(computeStatus(createCorrection("1.1.0", { beforeSha256: sha, kind: "redaction" }))).toMatchObject({
      outcome: "corrected",
      changes: [{ before: undefined, after: undefined }],
    });
  });

  test("a value that is not stated differs from a withdrawn one", () => {
    expect(
      computeStatus(
        createCorrection("1.1.0", { before: null, after: "x" }),
        createCorrection("1.2.0", { before: "x", after: null }),
      ),
    ).toMatchObject({ outcome: "current" });
    expect(computeStatus(createCorrection("1.1.0", { before: null }))).toMatchObject({ outcome: "corrected" });
  });
});

describe("a redaction after a correction", () => {
  const releaseData = {
    ...sampleReleaseData,
    corrections: {
      corrections: {
        corrected: createCorrection("1.1.0", { beforeSha256: "a".repeat(64), after: "call" }),
        redacted: createCorrection("1.2.0", { parts: [], before: "call", after: "call", kind: "redaction" }),
      },
    },
  };
  const getStatus = (release: string) =>
    computeCitationStatus(releaseData, `vnjp:event/vinh-calls-on-kono@${release}#/type/call`);

  test("a citation of the corrected value is current", () => {
    expect(getStatus("1.1.0").outcome).toBe("current");
  });

  test("a citation of the earlier value is corrected, by the correction alone", () => {
    expect(getStatus("1.0.0")).toMatchObject({
      outcome: "corrected",
      changes: [{ after: "call", corrections: [{ id: "corrected" }] }],
    });
  });
});

describe("a withdrawn fact", () => {
  const withdrawal = { ...createCorrection("1.1.0", { before: "2020" }), pointer: "/date/year" };
  const { parts: _, ...whole } = withdrawal;
  const releaseData = { ...sampleReleaseData, corrections: { corrections: { gone: whole } } };

  test("a citation from an earlier release is corrected", () => {
    expect(computeCitationStatus(releaseData, "vnjp:event/vinh-calls-on-kono@1.0.0#/date/year")).toMatchObject({
      outcome: "corrected",
      changes: [{ before: "2020", after: undefined }],
    });
  });

  test("a citation from the release that withdrew it is unknown, and the status has the withdrawal", () => {
    expect(computeCitationStatus(releaseData, "vnjp:event/vinh-calls-on-kono@1.1.0#/date/year")).toMatchObject({
      outcome: "unknown",
      unknownPart: "fact",
      earlierCorrections: [{ id: "gone" }],
    });
  });
});
