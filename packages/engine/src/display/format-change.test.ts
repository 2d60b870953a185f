import { describe, expect, test } from "vitest";
import {
  formatChange,
  formatChangeParts,
  formatChangeTexts,
  joinParts,
  listSupportChanges,
  mergeCorrections,
  type FactChange,
} from "./index.ts";

const [before, after] = ["2024-02-28", "2024-02-27"];
const hash = "0".repeat(64);
const mardi = { kind: "span", text: "vietnamplus-219237/e1", quote: "mardi 27 février", start: 257, end: 273 };
const basisChange = { before: { basis: "stated" }, after: { basis: "implied" } };

const markUp = (text: string) => `\`${text}\``;

describe("a change in one line", () => {
  test.each<[string, FactChange, string]>([
    ["of a value has both", { before, after, parts: ["value"] }, "2024-02-28 → 2024-02-27"],
    [
      "of a value and its evidence names the evidence",
      { before, after, parts: ["value", "evidence"] },
      "2024-02-28 → 2024-02-27; also changed: what supports it (its evidence)",
    ],
    [
      "of basis and evidence alone says the value once",
      { before: after, after, parts: ["basis", "evidence"] },
      "2024-02-27 (unchanged); changed: how it is known (its basis) and what supports it (its evidence)",
    ],
    [
      "of a known basis shows it before and after",
      { before: after, after, parts: ["basis"], support: basisChange },
      "2024-02-27 (unchanged); changed: basis: stated → implied",
    ],
    ["of a withdrawn fact says so", { before }, "2024-02-28 → withdrawn"],
    ["of a new fact says so", { after }, "new: 2024-02-27"],
    ["of a redaction hides the value", { beforeSha256: hash }, "redacted → withdrawn"],
    ["of a value that was redacted later hides it", { before, afterSha256: hash }, "2024-02-28 → redacted"],
    [
      "of the evidence of a redacted value hides the value",
      { beforeSha256: hash, afterSha256: hash, parts: ["evidence"] },
      "redacted (unchanged); changed: what supports it (its evidence)",
    ],
    [
      "of earlier values alone says that they are redacted",
      { before: after, after, parts: [] },
      "2024-02-27 (unchanged); changed: earlier values, which are redacted",
    ],
    ["of earlier values of a fact that is gone", { parts: [] }, "changed: earlier values, which are redacted"],
    ["of a value that is not stated now", { before, after: null }, "2024-02-28 → not stated"],
    ["of a label is JSON", { before: { fr: "a", en: "b" }, after }, '{"en":"b","fr":"a"} → 2024-02-27'],
  ])("%s", (_, change, line) => {
    expect(formatChange(change)).toBe(line);
  });

  test("is in French too", () => {
    expect(formatChange({ before: after, after, parts: ["basis"] }, { language: "fr" })).toBe(
      "2024-02-27 (inchangé); changé : comment on le sait (sa base)",
    );
  });

  test("never repeats what the change itself redacts", () => {
    const change: FactChange = { before, parts: ["value", "basis"], support: basisChange };
    expect(formatChange(change, { isRedacted: true })).toBe(
      "redacted → withdrawn; also changed: how it is known (its basis)",
    );
  });

  test("marks up values, and cuts long ones around their difference", () => {
    const long = "a".repeat(100);
    expect(formatChange({ before: `${long}x`, after: `${long}y` }, { maxLength: 50, markUp })).toBe(
      `\`…${"a".repeat(49)}x\` → \`…${"a".repeat(49)}y\``,
    );
    expect(formatChange({ before: null, after }, { markUp })).toBe("not stated → `2024-02-27`");
    expect(formatChangeTexts({ before, after, support: basisChange }, { markUp }).otherParts).toBe(
      "basis: `stated` → `implied`",
    );
  });
});

describe("changed support", () => {
  test("is listed by evidence key, with quote and position, or page", () => {
    const year = { ...mardi, quote: "2024", start: 10 };
    const page = { kind: "page", source: "source/bnews-307181", locator: "paragraph 2" };
    const moved = { ...mardi, start: 300, supports: "day" };
    expect(
      listSupportChanges({
        before: { evidence: { day: mardi, year } },
        after: { evidence: { day: moved, year, page } },
      }),
    ).toEqual([
      {
        part: "evidence/day",
        before: "“mardi 27 février” (vietnamplus-219237/e1, start 257)",
        after: "“mardi 27 février” (vietnamplus-219237/e1, start 300), supports day",
      },
      { part: "evidence/page", after: "source/bnews-307181, locator paragraph 2" },
    ]);
  });

  test("shows a note in both languages", () => {
    const note = { en: "A doubt.", fr: "Un doute." };
    expect(listSupportChanges({ before: {}, after: { note } })).toEqual([
      { part: "note", after: "A doubt. · Un doute." },
    ]);
  });
});

describe("several corrections", () => {
  const first = { parts: ["value", "basis"] } as const;

  test("are one change, from the first value to the last", () => {
    expect(formatChange(mergeCorrections({ before, after, corrections: [first, { parts: ["value"] }] }))).toBe(
      "2024-02-28 → 2024-02-27; also changed: how it is known (its basis)",
    );
  });

  test("leave the basis alone if the value is back", () => {
    const back = mergeCorrections({ before, after: before, corrections: [first, { parts: ["value"] }] });
    expect(formatChange(back)).toBe("2024-02-28 (unchanged); changed: how it is known (its basis)");
  });

  test("hide what the first or last one redacts", () => {
    const redacted = mergeCorrections({ after, corrections: [{ beforeSha256: hash }, { parts: ["value"] }] });
    expect(formatChange(redacted)).toBe("redacted → 2024-02-27");
    expect(formatChange(mergeCorrections({ corrections: [{ parts: [] }] }))).toBe(
      "changed: earlier values, which are redacted",
    );
  });
});

describe("a change in parts", () => {
  test("has dates in words", () => {
    const parts = formatChangeParts({ before, after });
    expect([joinParts(parts.before), joinParts(parts.after), parts.isSame]).toEqual([
      "28 February 2024 2024-02-28",
      "27 February 2024 2024-02-27",
      false,
    ]);
  });

  test("shows a span by its quote, and its position only if nothing else differs", () => {
    const parts = formatChangeParts({ before: mardi, after: { ...mardi, start: 258 } });
    expect([joinParts(parts.before), joinParts(parts.after)]).toEqual([
      "“mardi 27 février” · start: 257",
      "“mardi 27 février” · start: 258",
    ]);
    expect(joinParts(formatChangeParts({ before: mardi, after: { ...mardi, quote: "lundi" } }).after)).toBe("“lundi”");
  });

  test.each<[string, FactChange, string, string, boolean]>([
    ["a withdrawn fact", { before: "held" }, "held", "withdrawn", false],
    ["a silent text", { before: null, after: "held" }, "not stated", "held", false],
    ["a redaction", { beforeSha256: hash }, "redacted", "withdrawn", false],
    ["a redaction of earlier values", { before: "held", after: "held", parts: [] }, "held", "held", true],
    ["a redaction of all values", { parts: [] }, "none", "none", true],
    [
      "a code with another spelling",
      { before: "courtesy-call", after: "courtesy call" },
      'courtesy call "courtesy-call"',
      'courtesy call "courtesy call"',
      false,
    ],
  ])("shows %s", (_, change, was, is, isSame) => {
    const parts = formatChangeParts(change);
    expect([joinParts(parts.before), joinParts(parts.after), parts.isSame]).toEqual([was, is, isSame]);
  });
});
