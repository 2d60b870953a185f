import { describe, expect, it } from "vitest";
import { releases, standingOf, version } from "../index.ts";
import { ledgers, read } from "../testing/made-ledgers.ts";
import { standingIn } from "./standing.ts";

const standing = (citation: string) => standingIn(ledgers, `vnjp:${citation}`);

describe("the standing of a citation", () => {
  it.each(read<{ citation: string; outcome: string; what: string }[]>("outcomes.json"))(
    "$citation is $outcome: $what",
    ({ citation, outcome }) => {
      expect(standingIn(ledgers, citation).outcome).toBe(outcome);
    },
  );

  it("tells of a correction what was, what is, why and since when", () => {
    expect(standing("event/vinh-calls-on-kono@1.0.0#/date/before")).toMatchObject({
      outcome: "corrected",
      undone: [],
      changes: [
        {
          record: "event/vinh-calls-on-kono",
          pointer: "/date/before",
          before: "2020-02-21",
          after: "[..2020-02-21]",
          severity: "substantive",
          corrections: [{ id: "call-before", kind: "interpretation", release: "1.1.0", date: "2027-01-15" }],
        },
      ],
    });
  });

  it("is that of the release that is cited: what was corrected by then is no news", () => {
    expect(standing("event/vinh-calls-on-kono@1.1.0#/date/before")).toEqual({
      outcome: "current",
      changes: [],
      undone: [],
    });
  });

  it.each(["", "#/date", "#/date/before", "#/date/before/value"])(
    "is corrected above, at and below a fact: %s",
    (at) => {
      expect(standing(`event/vinh-calls-on-kono@1.0.0${at}`).outcome).toBe("corrected");
    },
  );

  it("does not take a neighbour's correction for its own", () => {
    expect(standing("event/vinh-calls-on-kono@1.0.0#/status").outcome).toBe("current");
    expect(standing("event/vinh-calls-on-kono@1.0.0#/type/call").outcome).toBe("current");
  });

  it("is current where a correction was taken back, and shows both", () => {
    expect(standing("person/matsuzawa-tomoko@1.0.0#/gender/pages")).toMatchObject({
      outcome: "current",
      changes: [],
      undone: [{ id: "matsuzawa-gender" }, { id: "matsuzawa-gender-again" }],
    });
    expect(standing("person/matsuzawa-tomoko@1.1.0#/gender/pages").outcome).toBe("corrected");
  });

  it("follows a moved or merged record, with what was corrected there since", () => {
    expect(standing("person/kono@1.0.0")).toMatchObject({
      outcome: "moved",
      date: "2027-01-15",
      redirect: { to: "person/kono-taro" },
      changes: [{ severity: "editorial" }],
    });
    // The other record was corrected before the two became one: nobody who cited this one read that.
    expect(standing("event/call-of-general-vinh@1.0.0")).toMatchObject({
      outcome: "merged",
      redirect: { to: "event/vinh-calls-on-kono" },
      changes: [],
    });
  });

  it("of a retired id is told whichever release is cited", () => {
    for (const release of ["1.0.0", "1.3.0"])
      expect(standing(`event/exercise-that-was-not-held@${release}#/date/day`).outcome).toBe("withdrawn");
  });

  it.each([
    ["event/never-was@1.0.0", "record"],
    ["meeting/vinh-calls-on-kono@1.0.0", "record"],
    ["event/constructor@1.0.0", "record"],
    ["event/vinh-calls-on-kono@1.0.0#/date/never", "fact"],
    ["person/kono@1.0.0#/names/never", "fact"],
    ["event/vinh-calls-on-kono@1.0.7", "release"],
    ["event/vinh-calls-on-kono@0.1.0", "release"],
    ["event/vinh-calls-on-kono@1.1.0-next.0", "release"],
    ["event/vinh-calls-on-kono@9.0.0-next.0", "release"],
  ])("%s is unknown: there is no such %s", (citation, missing) => {
    expect(standing(citation)).toMatchObject({ outcome: "unknown", missing });
  });

  it.each(["1.3.1", "1.10.0", "2.0.0"])("of a record of %s cannot be told yet", (release) => {
    expect(standing(`event/never-was@${release}`)).toEqual({ outcome: "newer" });
  });

  it.each(["", "event/x@1.0.0", "vnjp:event/x@1.0.0.", " vnjp:event/x@1.0.0", "vnjp:event/x"])(
    "is not told of %j, which is no citation",
    (words) => {
      expect(() => standingOf(words)).toThrow(RangeError);
    },
  );

  it("is told by the package's own ledgers", () => {
    const own = standingOf(`vnjp:event/vinh-calls-on-kono@${version}`);
    expect(own).toMatchObject(version in releases ? { outcome: "current" } : { missing: "release" });
    expect(standingOf("vnjp:event/vinh-calls-on-kono@99.0.0")).toEqual({ outcome: "newer" });
    expect(() => standingOf({ reference: "event/x", release: "soon", pointer: "" })).toThrow(RangeError);
  });
});
