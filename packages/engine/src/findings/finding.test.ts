import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getRunCount } from "../../test/run-count.ts";
import { getSeverity } from "./codes.ts";
import {
  createFinding,
  hasErrors,
  releaseCodes,
  ruleCodes,
  sortFindings,
  type LocatedFinding,
  type RuleReport,
} from "./index.ts";

const unlisted: RuleReport = {
  code: "code/unlisted",
  pointer: "/type/city/value",
  arguments: { code: "cty", list: "PlaceType", known: ["city"], nearest: "city" },
};
const duplicate: RuleReport = { code: "file/duplicate-key", pointer: "", arguments: { key: "id" } };
const missing: RuleReport = {
  code: "shape/missing-key",
  pointer: "",
  arguments: { key: "id", meaning: "Its name.", example: "ha-noi" },
};

const followUp: RuleReport = { code: "id/wrong-date", pointer: "/id", arguments: { date: "2031", dates: ["2032"] } };

const notInEvidence: RuleReport = {
  code: "date/not-in-evidence",
  pointer: "/date",
  arguments: { date: "2032", part: "year", number: "2032", quotes: [] },
};

const createTestFinding = (report: RuleReport, file: string, line: number, column: number): LocatedFinding =>
  createFinding(report, { record: file, file, position: { line, column } });

/** A finding about a quote that is not in its text. */
const createQuoteFinding = (quote: string, ...nearest: readonly string[]): LocatedFinding =>
  createTestFinding(
    { code: "span/quote-not-found", pointer: "", arguments: { text: "a/e1", quote, nearest } },
    "a.json",
    1,
    1,
  );

describe("a finding of a rule", () => {
  test("says where it is, what was found and expected, how to fix it, and where its help page is", () => {
    expect(createTestFinding(duplicate, "records/place/tokyo.json", 3, 5)).toEqual({
      code: "file/duplicate-key",
      severity: "error",
      record: "records/place/tokyo.json",
      file: "records/place/tokyo.json",
      pointer: "",
      position: { line: 3, column: 5 },
      found: 'the key "id" twice in one object',
      expected: expect.stringMatching(/^each key once/),
      fix: expect.stringMatching(/\.$/),
      help: "https://github.com/vnjp/dataset/blob/main/docs/findings/file/duplicate-key.md",
    });
  });

  test("cuts a long value", () => {
    expect(createQuoteFinding("mot ".repeat(1000)).found.length).toBeLessThan(200);
  });

  test("cuts a long quote so that its first difference from the nearest passage is visible", () => {
    const right = Array.from({ length: 100 }, (_, index) => `mot${index}`).join(" ");
    const { found, expected } = createQuoteFinding(right.replace("mot70", "mut70"), right);
    expect(found).toContain("mut70");
    expect(expected).toContain("mot70");
  });

  test.each([
    ["nag\u043Eya", '"nag\u043Eya", with \u043E (U+043E)'],
    ["portal\u2011worlds", '"portal\u2011worlds", with \u2011 (U+2011)'],
    ["ｎａｇｏｙａ", '"ｎａｇｏｙａ", with ｎ (U+FF4E), ａ (U+FF41), ｇ (U+FF47), ｏ (U+FF4F) and ｙ (U+FF59)'],
    ["nagoya", '"nagoya"'],
  ])("names the characters that only look like those of an id: %s", (found, expected) => {
    const report = {
      code: "shape/invalid-value",
      pointer: "/id",
      arguments: { found, expected: "An id.", examples: [] },
    } as const;
    expect(createFinding(report, { record: "place/x" }).found).toBe(expected);
  });

  test("says that accents are encoded differently if no other difference is visible", () => {
    expect(createQuoteFinding("René", "Rene\u0301").found).toContain("other characters that look the same");
  });
});

describe("a finding of a release", () => {
  test("names a record and a pointer, and has a help page too", () => {
    const report = { code: "identity/key-reused", pointer: "/names/a", arguments: { release: "1.1.0" } } as const;
    expect(createFinding(report, { record: "person/x" })).toEqual({
      code: "identity/key-reused",
      severity: "error",
      record: "person/x",
      pointer: "/names/a",
      found: "a key that was withdrawn in 1.1.0",
      expected: "a key never used in this record",
      fix: "Use another key.",
      help: "https://github.com/vnjp/dataset/blob/main/docs/findings/identity/key-reused.md",
    });
  });

  test.each([
    [undefined, null, "nothing → null without a reason"],
    [null, "a", 'null → "a" without a reason'],
    [{ name: "a" }, undefined, '{"name":"a"} → nothing without a reason'],
    ["x".repeat(500), "a", `"${"x".repeat(119)}… → "a" without a reason`],
  ])("gives values as JSON, cut if they are long", (before, after, found) => {
    const report = {
      code: "correction/missing",
      pointer: "/date/day",
      arguments: { record: "event/x", pointer: "/date/day", before, after },
    } as const;
    expect(createFinding(report, { record: "event/x" }).found).toBe(found);
  });
});

describe("the codes", () => {
  test("of rules and of releases are different", () => {
    expect(new Set([...ruleCodes, ...releaseCodes]).size).toBe(ruleCodes.length + releaseCodes.length);
  });

  test("of releases are errors", () => {
    expect(releaseCodes.filter((code) => getSeverity(code) !== "error")).toEqual([]);
  });
});

describe("findings", () => {
  const ordered: readonly LocatedFinding[] = [
    createTestFinding(missing, "a.json", 1, 1),
    createTestFinding(duplicate, "a.json", 2, 3),
    createTestFinding(missing, "a.json", 2, 3),
    createTestFinding(duplicate, "a.json", 2, 10),
    createTestFinding(duplicate, "a.json", 10, 1),
    createTestFinding(notInEvidence, "a.json", 1, 1),
    createTestFinding(followUp, "a.json", 1, 1),
    createTestFinding(duplicate, "b.json", 1, 1),
    createTestFinding(unlisted, "a.json", 1, 1),
  ];

  test("are sorted by severity, file, cause before consequence, line, column and code", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ordered], { minLength: ordered.length }), (shuffled) => {
        expect(sortFindings(shuffled)).toEqual(ordered);
      }),
      { seed: 1, numRuns: getRunCount(100) },
    );
  });

  test("block only if one of them is an error", () => {
    expect(hasErrors(ordered)).toBe(true);
    expect(hasErrors([createTestFinding(unlisted, "a.json", 1, 1)])).toBe(false);
    expect(hasErrors([])).toBe(false);
  });
});
