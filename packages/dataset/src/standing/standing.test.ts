import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Correction, Corrections, History, Redirects } from "../../generated/types.ts";
import { get, releases, standingOf, version } from "../index.ts";
import { standingIn } from "./standing.ts";
import type { Ledgers } from "./ledgers.ts";

const audit = new URL("../../../fixtures/audit/", import.meta.url);
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, audit), "utf8")) as T;

const history = read<History>("ledgers/history.json");
const ledgers: Ledgers = {
  version: "1.3.0",
  releases: Object.fromEntries(Object.entries(history.releases).map(([release, { date }]) => [release, date])),
  corrections: read<Corrections>("ledgers/corrections.json"),
  redirects: read<Redirects>("ledgers/redirects.json"),
  appearances: {},
  recordOf: get,
};

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

const entry = (release: string, more: Partial<Correction>): Correction => ({
  release,
  record: "event/vinh-calls-on-kono",
  pointer: "/type/call",
  parts: ["value"],
  kind: "interpretation",
  severity: "substantive",
  reason: { en: "Why.", fr: "Pourquoi." },
  evidence: {},
  ...more,
});

const span = { kind: "span", text: "vietnamplus-133876/e1", start: 0, end: 1 } as const;

const words = (quote: string) => ({ evidence: { words: { ...span, quote } } });

const withLog = (...log: Correction[]) =>
  standingIn(
    { ...ledgers, corrections: { corrections: Object.fromEntries(log.map((of, index) => [`entry-${index}`, of])) } },
    "vnjp:event/vinh-calls-on-kono@1.0.0#/type/call",
  );

describe("several corrections of one fact", () => {
  it("come to one change, from the value that was cited to the one that stands, as grave as the gravest", () => {
    expect(
      withLog(
        entry("1.1.0", { before: "visit", after: "talks", severity: "reverses" }),
        entry("1.2.0", { before: "talks", after: "call", severity: "editorial" }),
      ),
    ).toMatchObject({
      outcome: "corrected",
      changes: [{ before: "visit", after: "call", severity: "reverses", corrections: [{}, {}] }],
    });
  });

  it("leave a change where the value is back on another basis", () => {
    expect(
      withLog(
        entry("1.1.0", { before: "visit", after: "call" }),
        entry("1.2.0", {
          before: "call",
          after: "visit",
          parts: ["value", "basis"],
          support: { before: { basis: "stated" }, after: { basis: "implied" } },
        }),
      ),
    ).toMatchObject({
      outcome: "corrected",
      changes: [
        {
          before: "visit",
          after: "visit",
          support: { before: { basis: "stated" }, after: { basis: "implied" } },
          corrections: [{ id: "entry-1" }],
        },
      ],
      undone: [{ id: "entry-0" }],
    });
  });

  it("leave a change of the evidence alone, whatever became of the value", () => {
    expect(
      withLog(
        entry("1.1.0", { before: { a: 1, b: 2 }, after: "call" }),
        entry("1.2.0", { before: "call", after: "call", parts: ["evidence"], severity: "editorial" }),
        entry("1.3.0", { before: "call", after: { b: 2, a: 1 } }),
      ),
    ).toMatchObject({
      outcome: "corrected",
      changes: [{ severity: "editorial", corrections: [{ id: "entry-1" }] }],
      undone: [{ id: "entry-0" }, { id: "entry-2" }],
    });
  });

  it("are taken back where the evidence is what it was", () => {
    const turn = (release: string, from: string, to: string) =>
      entry(release, {
        before: "call",
        after: "call",
        parts: ["evidence"],
        support: { before: words(from), after: words(to) },
      });
    const there = turn("1.1.0", "a", "b");
    expect(withLog(there, turn("1.2.0", "b", "a"))).toMatchObject({ outcome: "current", undone: [{}, {}] });
    expect(withLog(there, turn("1.2.0", "b", "c"))).toMatchObject({
      outcome: "corrected",
      changes: [{ before: "call", after: "call", support: { before: words("a"), after: words("c") } }],
    });
  });

  it("are taken back where a redacted value has the hash of the first", () => {
    const sha = "a".repeat(64);
    expect(
      withLog(entry("1.1.0", { beforeSha256: sha, after: "x" }), entry("1.2.0", { before: "x", afterSha256: sha })),
    ).toMatchObject({ outcome: "current" });
    expect(withLog(entry("1.1.0", { beforeSha256: sha, kind: "redaction" }))).toMatchObject({
      outcome: "corrected",
      changes: [{ before: undefined, after: undefined }],
    });
  });

  it("tell a silence from a value that is gone", () => {
    expect(
      withLog(entry("1.1.0", { before: null, after: "x" }), entry("1.2.0", { before: "x", after: null })),
    ).toMatchObject({ outcome: "current" });
    expect(withLog(entry("1.1.0", { before: null }))).toMatchObject({ outcome: "corrected" });
  });
});

describe("a redaction of what was corrected before", () => {
  const given = {
    ...ledgers,
    corrections: {
      corrections: {
        corrected: entry("1.1.0", { beforeSha256: "a".repeat(64), after: "call" }),
        redacted: entry("1.2.0", { parts: [], before: "call", after: "call", kind: "redaction" }),
      },
    },
  };
  const of = (release: string) => standingIn(given, `vnjp:event/vinh-calls-on-kono@${release}#/type/call`);

  it("changes nothing for whoever cited what stands", () => {
    expect(of("1.1.0").outcome).toBe("current");
  });

  it("leaves the correction to whoever cited what went before", () => {
    expect(of("1.0.0")).toMatchObject({
      outcome: "corrected",
      changes: [{ after: "call", corrections: [{ id: "corrected" }] }],
    });
  });
});

describe("a fact that was withdrawn", () => {
  const gone = { ...entry("1.1.0", { before: "2020" }), pointer: "/date/year" };
  const { parts: _, ...whole } = gone;
  const given = { ...ledgers, corrections: { corrections: { gone: whole } } };

  it("is corrected for whoever cited it before", () => {
    expect(standingIn(given, "vnjp:event/vinh-calls-on-kono@1.0.0#/date/year")).toMatchObject({
      outcome: "corrected",
      changes: [{ before: "2020", after: undefined }],
    });
  });

  it("is unknown to the release that withdrew it, which says so", () => {
    expect(standingIn(given, "vnjp:event/vinh-calls-on-kono@1.1.0#/date/year")).toMatchObject({
      outcome: "unknown",
      missing: "fact",
      earlier: [{ id: "gone" }],
    });
  });
});

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

const told = { reason: entry("1.2.0", {}).reason, evidence: {} };

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
