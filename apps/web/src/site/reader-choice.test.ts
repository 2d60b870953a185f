import { describe, expect, test } from "vitest";
import { parseChoice, formatFactHash, formatEvidenceHash, formatRangeHash } from "./reader-choice.ts";

describe("parseChoice", () => {
  test("parses a fact", () => {
    const name = formatFactHash("event/2024-dialogue", "/date/day");
    expect(parseChoice(`#${name}`)).toEqual({ kind: "fact", fact: "event/2024-dialogue/date/day" });
  });
  test("parses an evidence entry", () => {
    const name = formatEvidenceHash("event/2024-dialogue", "/date/day", "words");
    expect(parseChoice(`#${name}`)).toEqual({ kind: "fact", fact: "event/2024-dialogue/date/day", evidence: "words" });
  });
  test("parses a range that starts at the first character", () => {
    expect(parseChoice(`#${formatRangeHash("e1", 0, 25)}`)).toEqual({
      kind: "range",
      edition: "e1",
      start: 0,
      end: 25,
    });
  });
  test("parses a hash that a browser has encoded", () => {
    expect(parseChoice("#e1/char=3%2C9")).toEqual({ kind: "range", edition: "e1", start: 3, end: 9 });
  });
  test.each(["", "#", "#main"])("returns undefined for %j", (hash) => {
    expect(parseChoice(hash)).toBeUndefined();
  });
});
