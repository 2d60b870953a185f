import { describe, expect, test } from "vitest";
import { firstStep, nextStep, pending, reason, verdictAfter } from "../testing/releasing.ts";
import { excerpt, withValue } from "../testing/snapshots.ts";
import { BadReasons, pendingOf } from "./index.ts";

const first = firstStep(excerpt);
const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
const day = `${dialogue}#/date/day`;
const pointer = "/records/event/2024-02-27-defence-policy-dialogue-10/date/day/value";
const corrected = { ...withValue(excerpt, pointer, "2024-02-28"), version: "1.0.1" };
const words = (en: string, fr: string) => ({ reason: { en, fr } });

describe("several reasons for one fact", () => {
  const said = pending({
    "b-last": reason(day, {
      kind: "scope",
      severity: "editorial",
      ...words("Seen again.", "Revu."),
      evidence: { page: { kind: "citation", source: "source/bnews-307181" } },
    }),
    "a-first": reason(day, { severity: "reverses", ...words("Misread.", "Mal lu.") }),
  });

  test("are one entry: under the first id, with the gravest severity, the kind of the last id and both explanations", () => {
    expect(nextStep(first, corrected, said).ledgers.corrections).toEqual({
      "a-first": {
        release: "1.0.1",
        record: "event/2024-02-27-defence-policy-dialogue-10",
        pointer: "/date/day",
        parts: ["value"],
        before: "2024-02-27",
        after: "2024-02-28",
        kind: "scope",
        severity: "reverses",
        reason: { en: "Misread. Seen again.", fr: "Mal lu. Revu." },
        evidence: { page: { kind: "citation", source: "source/bnews-307181" } },
      },
    });
    expect(verdictAfter(first, corrected, said).refusals).toEqual([]);
  });

  test("say the same words once", () => {
    const twice = pending({
      one: reason(day, words("Misread.", "Mal lu.")),
      two: reason(day, words("Misread.", "Relu.")),
    });
    expect(nextStep(first, corrected, twice).ledgers.corrections["one"]?.reason).toEqual({
      en: "Misread.",
      fr: "Mal lu. Relu.",
    });
  });

  describe("with evidence under one key each", () => {
    const page = (locator: string, key = "page") => ({
      evidence: { [key]: { kind: "citation" as const, source: "source/bnews-307181", locator } },
    });
    const evidenceOf = (...reasons: readonly ReturnType<typeof page>[]) => {
      const given = pending(Object.fromEntries(reasons.map((more, index) => [`${"abc"[index]}`, reason(day, more)])));
      return nextStep(first, corrected, given).ledgers.corrections["a"]?.evidence;
    };

    test("keep every piece: the second has another key", () => {
      expect(evidenceOf(page("one"), page("two"), page("three"))).toEqual({
        ...page("one").evidence,
        ...page("two", "page-2").evidence,
        ...page("three", "page-3").evidence,
      });
    });

    test("take no key that another piece has", () => {
      expect(evidenceOf(page("one"), page("two", "page-2"), page("three"))).toEqual({
        ...page("one").evidence,
        ...page("two", "page-2").evidence,
        ...page("three", "page-3").evidence,
      });
    });

    test("keep the same piece once", () => {
      expect(evidenceOf(page("one"), page("one"), page("one", "other"))).toEqual(page("one").evidence);
    });
  });

  test("stay a redaction where one of them is", () => {
    const redacted = pending({ one: reason(day, { kind: "redaction" }), two: reason(day) });
    expect(nextStep(first, corrected, redacted).ledgers.corrections["one"]).toMatchObject({
      kind: "redaction",
      beforeSha256: expect.any(String),
    });
  });

  test("that undid each other before a release are dropped", () => {
    const undone = { ...excerpt, version: "1.0.1" };
    expect(verdictAfter(first, undone, said)).toMatchObject({ level: "none", refusals: [] });
    expect(nextStep(first, undone, said).ledgers.corrections).toEqual({});
  });
});

const refused = (said: ReturnType<typeof pending>, last = first, current = corrected) =>
  verdictAfter(last, current, said).refusals.map(({ code, mend }) => [code, mend]);

describe("one reason", () => {
  test.each([
    ["a fact that is as it was published", "event/2024-02-27-defence-policy-dialogue-10#/date/same-day"],
    ["a fact that there is not", "event/2024-02-27-defence-policy-dialogue-10#/date/never"],
    ["a record that there is not", "event/never#/date/day"],
  ])("for %s is refused, and what to do is said", (_, fact) => {
    expect(refused(pending({ day: reason(day), other: reason(fact) }))).toEqual([
      ["correction/of-nothing", "look whether record and pointer are right; else take the reason out"],
    ]);
  });

  test("for a label may be given, and need not", () => {
    const relabelled = { ...withValue(excerpt, `/records/${dialogue}/label/en`, "The tenth"), version: "1.0.1" };
    expect(refused(pending({ label: reason(`${dialogue}#/label`, { kind: "wording" }) }), first, relabelled)).toEqual(
      [],
    );
    expect(refused(pending(), first, relabelled)).toEqual([]);
  });

  test("has an id that no correction has", () => {
    const second = nextStep(first, corrected, pending({ "misread-day": reason(day) }));
    const again = withValue(corrected, pointer, "2024-02-26");
    expect(refused(pending({ "misread-day": reason(day) }), second, again)).toEqual([
      ["correction/id-taken", "give it another key"],
    ]);
  });

  test("may have the name of something that every object has", () => {
    expect(refused(pending({ constructor: reason(day) }))).toEqual([]);
  });
});

/** A reason as it is written: without the place for evidence of its own. */
const { record, pointer: at, kind, severity, reason: why } = reason(day);
const authored = { record, pointer: at, kind, severity, reason: why };
const file = (name: string, corrections: object) => ({ name, content: JSON.stringify({ corrections }) });

describe("files of reasons", () => {
  test("are read together", () => {
    const read = pendingOf([file("a.json", { constructor: authored }), file("b.json", { other: authored })], new Map());
    expect(Object.keys(read.reasons)).toEqual(["constructor", "other"]);
    expect(read.reasons["other"]).toEqual(reason(day));
  });

  test.each([
    [
      "one id twice",
      [file("a.json", { day: authored }), file("b.json", { day: authored })],
      /b\.json gives the id day/,
    ],
    ["no JSON", [{ name: "a.json", content: "{" }], /a\.json is no JSON/],
    [
      "something else",
      [file("a.json", { day: { ...authored, kind: "typo" } })],
      /a\.json is no file of reasons\.\n {2}\/corrections\/day\/kind/,
    ],
    [
      "a release, which is not for people to give",
      [file("a.json", { day: { ...authored, release: "1.0.1" } })],
      /corrections\/day/,
    ],
  ])("%s: told with the file", (_, files, told) => {
    expect(() => pendingOf(files, new Map())).toThrow(BadReasons);
    expect(() => pendingOf(files, new Map())).toThrow(told);
  });
});
