import { describe, expect, it } from "vitest";
import { citeIn } from "./cite.ts";
import { cite, factsOf, get, records, version } from "../index.ts";

describe("cite", () => {
  it("names a record as this release publishes it", () => {
    expect(cite("event/vinh-calls-on-kono")).toBe(`vnjp:event/vinh-calls-on-kono@${version}`);
    const record = get("event/vinh-calls-on-kono");
    expect(record && cite(record)).toBe(cite("event/vinh-calls-on-kono"));
  });

  it("names one fact, a field, or a value outside facts", () => {
    const citable = { version: "1.2.0", recordOf: get };
    expect(citeIn(citable, "event/vinh-calls-on-kono", "/date/before")).toBe(
      "vnjp:event/vinh-calls-on-kono@1.2.0#/date/before",
    );
    expect(citeIn(citable, "event/vinh-calls-on-kono", "/participants/kono")).toMatch(/#\/participants\/kono$/);
    expect(citeIn(citable, "source/sggp-post108422", "/address")).toMatch(/#\/address$/);
  });

  it.each(["event/never", "vinh-calls-on-kono", "", "event/constructor"])("knows no record %j", (reference) => {
    expect(() => cite(reference)).toThrow(RangeError);
  });

  it.each(["/date/never", "/date/", "date/before", "/date/before/", "/constructor", "/date/before/x"])(
    "knows no fact at %j",
    (pointer) => {
      expect(() => cite("event/vinh-calls-on-kono", pointer)).toThrow(/no fact/);
    },
  );

  it.each(["/label", "/label/en", "/note", "/review", "/review/state", "/id", "/kind"])(
    "cites not what the log does not follow: %s",
    (pointer) => {
      expect(() => cite("event/vinh-calls-on-kono", pointer)).toThrow(/cite the record, or a fact or field of it/);
      expect(() => cite("event/vinh-calls-on-kono", pointer)).toThrow(RangeError);
    },
  );

  it("cites every other field of every record, and every fact", () => {
    const fields = ["id", "kind", "label", "note", "review"];
    const cited = records.flatMap((record) =>
      Object.keys(record).flatMap((field) => (fields.includes(field) ? [] : [cite(record, `/${field}`)])),
    );
    expect(cited.length).toBeGreaterThan(500);
    for (const record of records) for (const { pointer } of factsOf(record)) cite(record, pointer);
  });

  it("cites no part of a fact", () => {
    expect(() => cite("event/vinh-calls-on-kono", "/date/before/value")).toThrow(/part of the fact "\/date\/before"/);
  });
});
