import { describe, expect, test } from "vitest";
import type { Correction, Redirects } from "../../generated/types.ts";
import { createCorrection, sampleReleaseData } from "../../test/sample-release-data.ts";
import type { ReleaseData } from "./release-data.ts";
import { computeCitationStatus } from "./citation-status.ts";

const redirectDetails = { reason: createCorrection("1.2.0", {}).reason, evidence: {} };

describe("a subject with two ids", () => {
  const moved: Redirects = {
    redirects: {
      "person/taro": {
        kind: "moved",
        to: "person/kono-taro",
        release: "1.2.0",
        ...redirectDetails,
      },
    },
  };
  const log: Readonly<Record<string, Correction>> = {
    corrected: {
      ...createCorrection("1.1.0", { before: "a", after: "b" }),
      record: "person/taro",
      pointer: "/names/printed",
    },
    reverted: {
      ...createCorrection("1.3.0", { before: "b", after: "a" }),
      record: "person/kono-taro",
      pointer: "/names/printed",
    },
  };
  const releaseData = { ...sampleReleaseData, redirects: moved, corrections: { corrections: log } };

  test("its corrections under both ids are taken together", () => {
    expect(computeCitationStatus(releaseData, "vnjp:person/taro@1.0.0#/names/printed")).toMatchObject({
      outcome: "moved",
      changes: [],
      undone: [{}, {}],
    });
    expect(computeCitationStatus(releaseData, "vnjp:person/taro@1.1.0#/names/printed")).toMatchObject({
      outcome: "moved",
      changes: [{}],
    });
  });
});

describe("a record or fact that is newer than the cited release", () => {
  const subject = "event/vinh-calls-on-kono";
  const releaseData: ReleaseData = {
    ...sampleReleaseData,
    corrections: { corrections: { later: { ...createCorrection("1.3.0", {}), pointer: "/date/before" } } },
    appearances: {
      "person/kono-taro": "1.2.0",
      [`${subject}#/date/before`]: "1.1.0",
      [`${subject}#/type/call`]: "1.1.0",
    },
  };
  const getStatus = (citation: string) => computeCitationStatus(releaseData, `vnjp:${citation}`);

  test("a citation of it is unknown, and the status names the release that first published it", () => {
    expect(getStatus("person/kono-taro@1.1.0")).toEqual({
      outcome: "unknown",
      unknownPart: "record",
      earlierCorrections: [],
      firstRelease: { release: "1.2.0", date: "2027-03-01" },
    });
    expect(getStatus(`${subject}@1.0.0#/type/call`)).toMatchObject({
      unknownPart: "fact",
      firstRelease: { release: "1.1.0" },
    });
    expect(getStatus(`${subject}@1.0.0#/type/call/value`)).toMatchObject({
      unknownPart: "fact",
      firstRelease: { release: "1.1.0" },
    });
    expect(getStatus(`${subject}@1.0.0#/type`)).toMatchObject({
      unknownPart: "fact",
      firstRelease: { release: "1.1.0" },
    });
  });

  test("a citation from that release on is current", () => {
    expect(getStatus("person/kono-taro@1.2.0").outcome).toBe("current");
    expect(getStatus(`${subject}@1.1.0#/type/call`).outcome).toBe("current");
  });

  test("later corrections of it do not count for the cited release", () => {
    expect(getStatus(`${subject}@1.0.0#/date/before`)).toMatchObject({
      outcome: "unknown",
      firstRelease: { release: "1.1.0" },
    });
    expect(getStatus(`${subject}@1.1.0#/date/before`)).toMatchObject({ outcome: "corrected" });
    expect(getStatus(`${subject}@1.0.0`)).toMatchObject({ outcome: "current" });
    expect(getStatus(`${subject}@1.1.0`)).toMatchObject({ outcome: "corrected" });
  });

  test("older facts of the same record can be cited", () => {
    expect(getStatus(`${subject}@1.0.0#/participants`).outcome).toBe("current");
  });
});

describe("a retired id whose target was retired", () => {
  const createChain = (second: Redirects["redirects"][string]): ReleaseData => ({
    ...sampleReleaseData,
    redirects: {
      redirects: {
        "event/first": { kind: "moved", to: "event/second", release: "1.1.0", ...redirectDetails },
        "event/second": second,
      },
    },
    corrections: {
      corrections: {
        one: { ...createCorrection("1.1.0", {}), record: "event/first" },
        two: { ...createCorrection("1.2.0", {}), record: "event/second" },
        apart: createCorrection("1.2.0", { before: "x", after: "y" }),
        together: createCorrection("1.3.0", { before: "y", after: "z" }),
      },
    },
  });
  const merge = { kind: "merged", to: "event/vinh-calls-on-kono", release: "1.2.0", ...redirectDetails } as const;
  const withdrawal = { kind: "withdrawn", release: "1.3.0", ...redirectDetails } as const;

  test("its status has the corrections under every id of the subject, and those of the other record after the merge", () => {
    const merged = computeCitationStatus(createChain(merge), "vnjp:event/first@1.0.0");
    expect(merged).toMatchObject({ outcome: "merged", since: "1.2.0", date: "2027-03-01" });
    const ids = ("changes" in merged ? merged.changes : []).flatMap(({ corrections }) =>
      corrections.map(({ id }) => id),
    );
    expect(ids.toSorted()).toEqual(["one", "together", "two"]);
  });

  test("it leads to its target since the last release that retired a target", () => {
    expect(computeCitationStatus(createChain(withdrawal), "vnjp:event/first@1.0.0")).toMatchObject({
      outcome: "withdrawn",
      since: "1.3.0",
      redirect: { release: "1.1.0" },
    });
  });
});
