import { describe, expect, test } from "vitest";
import {
  createFirstStep,
  createNextStep,
  createPending,
  createReason,
  checkNextRelease,
} from "../../test/release-sequences/release-steps.ts";
import { excerpt, setSnapshotValue } from "../../test/snapshots.ts";

const first = createFirstStep(excerpt);
const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
const day = `${dialogue}#/date/day`;
const pointer = "/records/event/2024-02-27-defence-policy-dialogue-10/date/day/value";
const corrected = { ...setSnapshotValue(excerpt, pointer, "2024-02-28"), version: "1.0.1" };
const createReasonText = (en: string, fr: string) => ({ reason: { en, fr } });

const createPage = (locator: string, key = "page") => ({
  evidence: { [key]: { kind: "page" as const, source: "source/bnews-307181", locator } },
});

const releaseEvidence = (...reasons: readonly ReturnType<typeof createPage>[]) => {
  const pendingReasons = createPending(
    Object.fromEntries(reasons.map((more, index) => [`${"abc"[index]}`, createReason(day, more)])),
  );
  return createNextStep(first, corrected, pendingReasons).releaseData.corrections["a"]?.evidence;
};

describe("several reasons for one fact", () => {
  const pendingChanges = createPending({
    "b-last": createReason(day, {
      kind: "scope",
      severity: "editorial",
      ...createReasonText("Seen again.", "Revu."),
      evidence: { page: { kind: "page", source: "source/bnews-307181" } },
    }),
    "a-first": createReason(day, { severity: "reversal", ...createReasonText("Misread.", "Mal lu.") }),
  });

  test("become one entry under the first id, with the highest severity, the kind of the last id and both explanations", () => {
    expect(createNextStep(first, corrected, pendingChanges).releaseData.corrections).toEqual({
      "a-first": {
        release: "1.0.1",
        record: "event/2024-02-27-defence-policy-dialogue-10",
        pointer: "/date/day",
        parts: ["value"],
        before: "2024-02-27",
        after: "2024-02-28",
        kind: "scope",
        severity: "reversal",
        reason: { en: "Misread. Seen again.", fr: "Mal lu. Revu." },
        evidence: { page: { kind: "page", source: "source/bnews-307181" } },
      },
    });
    expect(checkNextRelease(first, corrected, pendingChanges).findings).toEqual([]);
  });

  test("are joined without repetition", () => {
    const twice = createPending({
      one: createReason(day, createReasonText("Misread.", "Mal lu.")),
      two: createReason(day, createReasonText("Misread.", "Relu.")),
    });
    expect(createNextStep(first, corrected, twice).releaseData.corrections["one"]?.reason).toEqual({
      en: "Misread.",
      fr: "Mal lu. Relu.",
    });
  });

  describe("with evidence under the same key", () => {
    test("keep all entries: the later ones get other keys", () => {
      expect(releaseEvidence(createPage("one"), createPage("two"), createPage("three"))).toEqual({
        ...createPage("one").evidence,
        ...createPage("two", "page-2").evidence,
        ...createPage("three", "page-3").evidence,
      });
    });

    test("never get a key that another entry has", () => {
      expect(releaseEvidence(createPage("one"), createPage("two", "page-2"), createPage("three"))).toEqual({
        ...createPage("one").evidence,
        ...createPage("two", "page-2").evidence,
        ...createPage("three", "page-3").evidence,
      });
    });

    test("keep equal entries once", () => {
      expect(releaseEvidence(createPage("one"), createPage("one"), createPage("one", "other"))).toEqual(
        createPage("one").evidence,
      );
    });
  });

  test("are a redaction if one of them is", () => {
    const redacted = createPending({ one: createReason(day, { kind: "redaction" }), two: createReason(day) });
    expect(createNextStep(first, corrected, redacted).releaseData.corrections["one"]).toMatchObject({
      kind: "redaction",
      beforeSha256: expect.any(String),
    });
  });

  test("are dropped if they undid each other before the release", () => {
    const undone = { ...excerpt, version: "1.0.1" };
    expect(checkNextRelease(first, undone, pendingChanges)).toMatchObject({ level: "none", findings: [] });
    expect(createNextStep(first, undone, pendingChanges).releaseData.corrections).toEqual({});
  });
});

const listFindings = (pendingChanges: ReturnType<typeof createPending>, last = first, current = corrected) =>
  checkNextRelease(last, current, pendingChanges).findings.map(({ code, fix }) => [code, fix]);

describe("one reason", () => {
  test.each([
    ["an unchanged fact", "event/2024-02-27-defence-policy-dialogue-10#/date/same-day"],
    ["a missing fact", "event/2024-02-27-defence-policy-dialogue-10#/date/never"],
    ["a missing record", "event/never#/date/day"],
  ])("for %s is an error with a fix", (_, fact) => {
    expect(listFindings(createPending({ day: createReason(day), other: createReason(fact) }))).toEqual([
      ["correction/unchanged-fact", "Check record and pointer, or remove the reason."],
    ]);
  });

  test("for a label is optional", () => {
    const relabelled = { ...setSnapshotValue(excerpt, `/records/${dialogue}/label/en`, "The tenth"), version: "1.0.1" };
    expect(
      listFindings(
        createPending({ label: createReason(`${dialogue}#/label`, { kind: "wording" }) }),
        first,
        relabelled,
      ),
    ).toEqual([]);
    expect(listFindings(createPending(), first, relabelled)).toEqual([]);
  });

  test("must have an unused id", () => {
    const second = createNextStep(first, corrected, createPending({ "misread-day": createReason(day) }));
    const again = setSnapshotValue(corrected, pointer, "2024-02-26");
    expect(listFindings(createPending({ "misread-day": createReason(day) }), second, again)).toEqual([
      ["correction/id-taken", "Rename its key."],
    ]);
  });

  test("may have an id that every object inherits", () => {
    expect(listFindings(createPending({ constructor: createReason(day) }))).toEqual([]);
  });
});
