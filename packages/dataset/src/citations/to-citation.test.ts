import { describe, expect, test } from "vitest";
import { find, toCitation, get, getFacts, records, version } from "../index.ts";
import { buildCitation } from "./to-citation.ts";

describe("toCitation", () => {
  test("it cites a record in the release of the data", () => {
    expect(toCitation("event/vinh-calls-on-kono")).toBe(`vnjp:event/vinh-calls-on-kono@${version}`);
    expect(toCitation(get("event/vinh-calls-on-kono"))).toBe(toCitation("event/vinh-calls-on-kono"));
  });

  test("it cites a fact, a field, or a value outside facts", () => {
    const citable = { version: "1.2.0", findRecord: find };
    expect(buildCitation(citable, "event/vinh-calls-on-kono", "/date/before")).toBe(
      "vnjp:event/vinh-calls-on-kono@1.2.0#/date/before",
    );
    expect(buildCitation(citable, "event/vinh-calls-on-kono", "/participants/kono")).toMatch(/#\/participants\/kono$/);
    expect(buildCitation(citable, "source/sggp-post108422", "/address")).toMatch(/#\/address$/);
  });

  test.each(["event/never", "vinh-calls-on-kono", "", "event/constructor"])(
    "it throws a RangeError for %j: there is no such record",
    (reference) => {
      expect(() => toCitation(reference)).toThrow(RangeError);
    },
  );

  test.each(["/date/never", "/date/", "date/before", "/date/before/", "/constructor", "/date/before/x"])(
    "it throws a RangeError for %j: there is no such fact",
    (pointer) => {
      expect(() => toCitation("event/vinh-calls-on-kono", pointer)).toThrow(/no fact/);
    },
  );

  test.each(["/label", "/label/en", "/note", "/review", "/id", "/kind"])(
    "it throws a RangeError for %s: the correction log does not cover it",
    (pointer) => {
      expect(() => toCitation("event/vinh-calls-on-kono", pointer)).toThrow(
        /cite the record, or a fact or field of it/,
      );
      expect(() => toCitation("event/vinh-calls-on-kono", pointer)).toThrow(RangeError);
    },
  );

  test("it cites every other field, and every fact, of every record", () => {
    const fields = ["id", "kind", "label", "note", "review"];
    const cited = records.flatMap((record) =>
      Object.keys(record).flatMap((field) => (fields.includes(field) ? [] : [toCitation(record, `/${field}`)])),
    );
    expect(cited.length).toBeGreaterThan(500);
    for (const record of records) for (const { pointer } of getFacts(record)) toCitation(record, pointer);
  });

  test("it throws a RangeError for a part of a fact", () => {
    expect(() => toCitation("event/vinh-calls-on-kono", "/date/before/value")).toThrow(
      /part of the fact "\/date\/before"/,
    );
  });
});
