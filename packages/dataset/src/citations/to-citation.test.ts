import { describe, expect, test } from "vitest";
import { toCitation, get, listFacts, records, version } from "../index.ts";
import { buildCitation } from "./to-citation.ts";

const call = get("event/vinh-calls-on-kono");

describe("toCitation", () => {
  test("it cites a record in the release of the data", () => {
    expect(toCitation(call)).toBe(`vnjp:event/vinh-calls-on-kono@${version}`);
  });

  test("it cites a fact, a field, or a value outside facts", () => {
    expect(buildCitation("1.2.0", call, "/date/before")).toBe("vnjp:event/vinh-calls-on-kono@1.2.0#/date/before");
    expect(buildCitation("1.2.0", call, "/participants/kono")).toMatch(/#\/participants\/kono$/);
    expect(buildCitation("1.2.0", get("source/sggp-post108422"), "/address")).toMatch(/#\/address$/);
  });

  test.each([
    ["a reference", "event/vinh-calls-on-kono"],
    ["half a record", { kind: "event", id: "x" }],
    ["nothing", null],
  ])("it throws a RangeError for %s, which is not a record", (_, value) => {
    expect(() => toCitation(value as never)).toThrow(RangeError);
    expect(() => toCitation(value as never)).toThrow("is not a record: pass what get returns");
  });

  test.each(["/date/never", "/date/", "/date/before/", "/constructor", "/date/before/x"])(
    "it throws a RangeError for %j: there is no such fact",
    (pointer) => {
      expect(() => toCitation(call, pointer)).toThrow(/no fact/);
    },
  );

  test.each(["/label", "/label/en", "/note", "/review", "/id", "/kind"])(
    "it throws a RangeError for %s: the correction log does not cover it",
    (pointer) => {
      expect(() => toCitation(call, pointer)).toThrow(/cite the record, or a fact or field of it/);
      expect(() => toCitation(call, pointer)).toThrow(RangeError);
    },
  );

  test("it cites every other field, and every fact, of every record", () => {
    const fields = ["id", "kind", "label", "note", "review"];
    const cited = records.flatMap((record) =>
      Object.keys(record).flatMap((field) => (fields.includes(field) ? [] : [toCitation(record, `/${field}`)])),
    );
    expect(cited.length).toBeGreaterThan(500);
    for (const record of records) for (const { pointer } of listFacts(record)) toCitation(record, pointer);
  });

  test("it throws a RangeError for what is not a pointer, such as a position in a list", () => {
    expect(() => toCitation(call, "date/before")).toThrow(/is not a JSON Pointer/);
    expect(() => [call].map(toCitation as never)).toThrow(/^0 is not a JSON Pointer/);
  });

  test("it throws a RangeError for a part of a fact", () => {
    expect(() => toCitation(call, "/date/before/value")).toThrow(/part of the fact "\/date\/before"/);
  });
});
