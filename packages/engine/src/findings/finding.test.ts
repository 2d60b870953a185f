import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../testing/runs.ts";
import { finding, inOrder, type Finding, type Report } from "./index.ts";

const unlisted: Report = {
  code: "code/unlisted",
  pointer: "/type/city/value",
  arguments: { code: "cty", list: "PlaceType", known: ["city"], nearest: "city" },
};
const duplicate: Report = { code: "file/duplicate-key", pointer: "", arguments: { key: "id" } };
const missing: Report = {
  code: "shape/missing-key",
  pointer: "",
  arguments: { key: "id", meaning: "Its name.", example: "ha-noi" },
};

const follows: Report = { code: "id/other-date", pointer: "/id", arguments: { date: "2031", dates: ["2032"] } };

const unshown: Report = {
  code: "date/not-in-evidence",
  pointer: "/date",
  arguments: { date: "2032", part: "year", number: "2032", quotes: [] },
};

const at = (report: Report, file: string, line: number, column: number) =>
  finding(report, { record: file, file, position: { line, column } });

describe("a finding", () => {
  test("says where it is, what was found, what was expected and how to mend it, and where more is told", () => {
    expect(at(duplicate, "records/place/tokyo.json", 3, 5)).toEqual({
      code: "file/duplicate-key",
      severity: "error",
      record: "records/place/tokyo.json",
      file: "records/place/tokyo.json",
      pointer: "",
      position: { line: 3, column: 5 },
      found: 'the key "id" twice in one object',
      expected: expect.stringMatching(/^each key once/),
      mend: expect.stringMatching(/\.$/),
      help: "https://github.com/vnjp/dataset/blob/main/docs/findings/file/duplicate-key.md",
    });
  });

  test("of a code that may be a new one is a warning", () => {
    expect(at(unlisted, "a.json", 1, 1).severity).toBe("warning");
  });

  test("cuts a long value short, so that the message stays readable", () => {
    const quote = "mot ".repeat(1000);
    const report: Report = { code: "span/quote-absent", pointer: "", arguments: { text: "a/e1", quote, nearest: [] } };
    expect(at(report, "a.json", 1, 1).found.length).toBeLessThan(200);
  });

  test("says that an accent is written otherwise where nothing else can be seen to differ", () => {
    const [quote, passage] = ["René", "Rene\u0301"];
    const nearest = [passage];
    const report: Report = { code: "span/quote-absent", pointer: "", arguments: { text: "a/e1", quote, nearest } };
    expect(at(report, "a.json", 1, 1).found).toContain("other characters that look the same");
  });
});

describe("findings come", () => {
  const ordered: readonly Finding[] = [
    at(missing, "a.json", 1, 1),
    at(duplicate, "a.json", 2, 3),
    at(missing, "a.json", 2, 3),
    at(duplicate, "a.json", 2, 10),
    at(duplicate, "a.json", 10, 1),
    at(unshown, "a.json", 1, 1),
    at(follows, "a.json", 1, 1),
    at(duplicate, "b.json", 1, 1),
    at(unlisted, "a.json", 1, 1),
  ];

  test("worst first, then by file, there causes before what follows, then by line, column and code, in whatever order they were made", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ordered], { minLength: ordered.length }), (shuffled) => {
        expect(inOrder(shuffled)).toEqual(ordered);
      }),
      { seed: 1, numRuns: runs(100) },
    );
  });
});
