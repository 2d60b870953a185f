import { describe, expect, it } from "vitest";
import { parseReference } from "./parse-reference.ts";

const fact = { reference: "event/x", release: undefined, pointer: "/date/day" };

describe("parseReference", () => {
  it.each([
    [["event/x#/date/day"], fact],
    [["event/x", "/date/day"], fact],
    [["event/x", "#/date/day"], fact],
    [["event/x", "date/day"], fact],
    [["event/x#date/day"], fact],
    [["event/x#/date/day", "/date/day"], fact],
    [["vnjp:event/x@1.0.0#/date/day"], { ...fact, release: "1.0.0" }],
    [["vnjp:event/x@1.0.0", "/date/day"], { ...fact, release: "1.0.0" }],
    [["event/x"], { ...fact, pointer: "" }],
  ])("parses %j", ([input = "", pointerArgument], expected) => {
    expect(parseReference(input, pointerArgument)).toEqual(expected);
  });

  it("rejects two different pointers", () => {
    expect(() => parseReference("event/x#/date/day", "/place/tokyo")).toThrow(
      "There are two pointers: /date/day in event/x#/date/day, and /place/tokyo. Leave one of them out.",
    );
  });
});
