import { describe, expect, test } from "vitest";
import { find, get, isReference, listFacts, listRecords, records, statements, toPlain, toReference } from "../index.ts";

describe("a reference", () => {
  test("each record has one, by which it is found", () => {
    for (const record of records) {
      expect(find(toReference(record))).toBe(record);
      expect(isReference(toReference(record), record.kind)).toBe(true);
    }
  });

  test("a speaker is a reference, or a code", () => {
    const speakers = new Set(statements.flatMap((statement) => toPlain(statement).speakers));
    for (const speaker of speakers) expect(isReference(speaker), speaker).toBe(speaker.includes("/"));
    expect([...speakers].some((speaker) => isReference(speaker, "person", "organization"))).toBe(true);
  });

  test.each(["japan", "meeting/x", "event/", "event/X", "event/a--b", "event/a/b", " event/a", ""])(
    "%j is not written as one",
    (text) => {
      expect(isReference(text)).toBe(false);
    },
  );

  test.each<[string, () => unknown, string]>([
    ["a number as a reference", () => find(5 as never), "5 is not a reference"],
    ["nothing as a record", () => listFacts(undefined as never), "undefined is neither a record nor a reference"],
    ["a kind that is none", () => listRecords("people" as never), 'there is no kind "people": the kinds are dispatch,'],
    ["a pointer without a slash", () => listFacts(get("event/vinh-calls-on-kono"), "date"), "it begins with a slash"],
    ["a reference instead of a record", () => toPlain("person/kono-taro" as never), "pass what get returns"],
  ])("%s throws", (_, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});
