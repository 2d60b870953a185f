import { describe, expect, it } from "vitest";
import { placeNamed } from "./place-named.ts";

const fact = { reference: "event/x", release: undefined, pointer: "/date/day" };

describe("a fact that is named on the command line", () => {
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
  ])("%j", ([words = "", beside], named) => {
    expect(placeNamed(words, beside)).toEqual(named);
  });

  it("is one fact: two pointers are told", () => {
    expect(() => placeNamed("event/x#/date/day", "/place/tokyo")).toThrow(
      "event/x#/date/day names the fact at /date/day, and /place/tokyo stands beside it: leave one of them out.",
    );
  });
});
