import { describe, expect, it } from "vitest";
import type { Redirects } from "../../generated/types.ts";
import { entry, ledgers } from "../testing/made-ledgers.ts";
import type { Ledgers } from "./ledgers.ts";
import { standingIn } from "./standing.ts";

const told = { reason: entry("1.2.0", {}).reason, evidence: {} };

describe("a subject with two names", () => {
  const moved: Redirects = {
    redirects: {
      "person/taro": {
        kind: "moved",
        to: "person/kono-taro",
        release: "1.2.0",
        reason: entry("1.2.0", {}).reason,
        evidence: {},
      },
    },
  };
  const log = {
    under: { ...entry("1.1.0", { before: "a", after: "b" }), record: "person/taro", pointer: "/names/printed" },
    back: { ...entry("1.3.0", { before: "b", after: "a" }), record: "person/kono-taro", pointer: "/names/printed" },
  };
  const given = { ...ledgers, redirects: moved, corrections: { corrections: log } };

  it("has its corrections under both taken together", () => {
    expect(standingIn(given, "vnjp:person/taro@1.0.0#/names/printed")).toMatchObject({
      outcome: "moved",
      changes: [],
      undone: [{}, {}],
    });
    expect(standingIn(given, "vnjp:person/taro@1.1.0#/names/printed")).toMatchObject({
      outcome: "moved",
      changes: [{}],
    });
  });
});

describe("what came later than the release that is cited", () => {
  const subject = "event/vinh-calls-on-kono";
  const given: Ledgers = {
    ...ledgers,
    corrections: { corrections: { later: { ...entry("1.3.0", {}), pointer: "/date/before" } } },
    appearances: {
      "person/kono-taro": "1.2.0",
      [`${subject}#/date/before`]: "1.1.0",
      [`${subject}#/type/call`]: "1.1.0",
    },
  };
  const of = (citation: string) => standingIn(given, `vnjp:${citation}`);

  it("was not in it: the release that brought it is told", () => {
    expect(of("person/kono-taro@1.1.0")).toEqual({
      outcome: "unknown",
      missing: "record",
      earlier: [],
      first: { release: "1.2.0", date: "2027-03-01" },
    });
    expect(of(`${subject}@1.0.0#/type/call`)).toMatchObject({ missing: "fact", first: { release: "1.1.0" } });
    expect(of(`${subject}@1.0.0#/type/call/value`)).toMatchObject({ missing: "fact", first: { release: "1.1.0" } });
    expect(of(`${subject}@1.0.0#/type`)).toMatchObject({ missing: "fact", first: { release: "1.1.0" } });
  });

  it("stands from that release on", () => {
    expect(of("person/kono-taro@1.2.0").outcome).toBe("current");
    expect(of(`${subject}@1.1.0#/type/call`).outcome).toBe("current");
  });

  it("and was corrected later still was never said in it", () => {
    expect(of(`${subject}@1.0.0#/date/before`)).toMatchObject({ outcome: "unknown", first: { release: "1.1.0" } });
    expect(of(`${subject}@1.1.0#/date/before`)).toMatchObject({ outcome: "corrected" });
    expect(of(`${subject}@1.0.0`)).toMatchObject({ outcome: "current" });
    expect(of(`${subject}@1.1.0`)).toMatchObject({ outcome: "corrected" });
  });

  it("does not hide the facts beside it", () => {
    expect(of(`${subject}@1.0.0#/participants`).outcome).toBe("current");
  });
});

describe("an id that leads on after it was retired", () => {
  const chained = (...[second, end]: [Redirects["redirects"][string], Redirects["redirects"][string]]): Ledgers => ({
    ...ledgers,
    redirects: {
      redirects: {
        "event/first": { ...end, release: "1.1.0", first: { kind: "moved", to: "event/second", ...told } },
        "event/second": second,
      },
    },
    corrections: {
      corrections: {
        one: { ...entry("1.1.0", {}), record: "event/first" },
        two: { ...entry("1.2.0", {}), record: "event/second" },
        apart: entry("1.2.0", { before: "x", after: "y" }),
        together: entry("1.3.0", { before: "y", after: "z" }),
      },
    },
  });
  const into = { kind: "merged", to: "event/vinh-calls-on-kono", release: "1.2.0", ...told } as const;
  const gone = { kind: "withdrawn", release: "1.3.0", ...told } as const;

  it("has the corrections under every id that it had, and those of the other record once they were one", () => {
    const merged = standingIn(chained(into, into), "vnjp:event/first@1.0.0");
    expect(merged).toMatchObject({ outcome: "merged", since: "1.2.0", date: "2027-03-01" });
    const ids = ("changes" in merged ? merged.changes : []).flatMap(({ corrections }) =>
      corrections.map(({ id }) => id),
    );
    expect(ids.toSorted()).toEqual(["one", "together", "two"]);
  });

  it("leads there since the last of the releases that retired something of it", () => {
    expect(standingIn(chained(gone, gone), "vnjp:event/first@1.0.0")).toMatchObject({
      outcome: "withdrawn",
      since: "1.3.0",
      redirect: { release: "1.1.0" },
    });
  });
});
