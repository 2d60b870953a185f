import { describe, expect, test } from "vitest";
import { releaseDates, version } from "../index.ts";
import { getCitationStatus } from "./index.ts";
import { sampleReleaseData, readFixture } from "../../test/sample-release-data.ts";
import { computeCitationStatus } from "./citation-status.ts";

const getStatus = (citation: string) => computeCitationStatus(sampleReleaseData, `vnjp:${citation}`);

describe("getCitationStatus", () => {
  test.each(readFixture<{ citation: string; outcome: string; what: string }[]>("outcomes.json"))(
    "$citation is $outcome: $what",
    ({ citation, outcome }) => {
      expect(computeCitationStatus(sampleReleaseData, citation).outcome).toBe(outcome);
    },
  );

  test("the status of a corrected fact has the values before and after, the reason and the release", () => {
    expect(getStatus("event/vinh-calls-on-kono@1.0.0#/date/before")).toMatchObject({
      outcome: "corrected",
      undone: [],
      changes: [
        {
          reference: "event/vinh-calls-on-kono",
          pointer: "/date/before",
          before: "2020-02-21",
          after: "[..2020-02-21]",
          severity: "substantive",
          corrections: [{ id: "call-before", kind: "interpretation", release: "1.1.0", date: "2027-01-15" }],
        },
      ],
    });
  });

  test("corrections up to the cited release do not count", () => {
    expect(getStatus("event/vinh-calls-on-kono@1.1.0#/date/before")).toEqual({
      outcome: "current",
      changes: [],
      undone: [],
      renamed: [],
      undoneRedirects: [],
    });
  });

  test.each(["", "#/date", "#/date/before", "#/date/before/value"])(
    "a citation above, at or below a corrected fact is corrected: %s",
    (at) => {
      expect(getStatus(`event/vinh-calls-on-kono@1.0.0${at}`).outcome).toBe("corrected");
    },
  );

  test("a correction of another fact does not count", () => {
    expect(getStatus("event/vinh-calls-on-kono@1.0.0#/status").outcome).toBe("current");
    expect(getStatus("event/vinh-calls-on-kono@1.0.0#/type/call").outcome).toBe("current");
  });

  test("a fact that was corrected and corrected back is current, and both corrections are listed", () => {
    expect(getStatus("person/matsuzawa-tomoko@1.0.0#/gender/pages")).toMatchObject({
      outcome: "current",
      changes: [],
      undone: [{ id: "matsuzawa-gender" }, { id: "matsuzawa-gender-again" }],
    });
    expect(getStatus("person/matsuzawa-tomoko@1.1.0#/gender/pages").outcome).toBe("corrected");
  });

  test("a citation of a moved or merged record has its redirect and the corrections since", () => {
    expect(getStatus("person/kono@1.0.0")).toMatchObject({
      outcome: "moved",
      date: "2027-01-15",
      redirect: { to: "person/kono-taro" },
      changes: [{ severity: "editorial" }],
    });
    // The other record was corrected before the two became one: nobody who cited this one read that.
    expect(getStatus("event/call-of-general-vinh@1.0.0")).toMatchObject({
      outcome: "merged",
      redirect: { to: "event/vinh-calls-on-kono" },
      changes: [],
    });
  });

  test("a withdrawn id is withdrawn in citations of any release", () => {
    for (const release of ["1.0.0", "1.3.0"])
      expect(getStatus(`event/exercise-that-was-not-held@${release}#/date/day`).outcome).toBe("withdrawn");
  });

  test.each([
    ["event/never-was@1.0.0", "record"],
    ["event/constructor@1.0.0", "record"],
    ["event/vinh-calls-on-kono@1.0.0#/date/never", "fact"],
    ["person/kono@1.0.0#/names/never", "fact"],
    ["event/vinh-calls-on-kono@1.0.7", "release"],
    ["event/vinh-calls-on-kono@0.1.0", "release"],
    ["event/vinh-calls-on-kono@1.1.0-next.0", "release"],
    ["event/vinh-calls-on-kono@9.0.0-next.0", "release"],
  ])("%s is unknown: there is no such %s", (citation, unknownPart) => {
    expect(getStatus(citation)).toMatchObject({ outcome: "unknown", unknownPart });
  });

  test.each(["1.3.1", "1.10.0", "2.0.0"])("a citation of %s is newer than the data", (release) => {
    expect(getStatus(`event/never-was@${release}`)).toEqual({ outcome: "later-release" });
  });

  test.each(["", "event/x@1.0.0", "vnjp:event/x@1.0.0.", " vnjp:event/x@1.0.0", "vnjp:event/x"])(
    "%j is not a citation, and throws a RangeError",
    (text) => {
      expect(() => getCitationStatus(text)).toThrow(RangeError);
    },
  );

  test("the status comes from the release data of the package", () => {
    const packageStatus = getCitationStatus(`vnjp:event/vinh-calls-on-kono@${version}`);
    expect(packageStatus).toMatchObject(version in releaseDates ? { outcome: "current" } : { unknownPart: "release" });
    expect(getCitationStatus("vnjp:event/vinh-calls-on-kono@99.0.0")).toEqual({ outcome: "later-release" });
    expect(() => getCitationStatus({ reference: "event/x", release: "soon", pointer: "" })).toThrow(RangeError);
  });
});
