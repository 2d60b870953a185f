import { describe, expect, it } from "vitest";
import type { Correction } from "../../generated/types.ts";
import { entry, ledgers } from "../testing/made-ledgers.ts";
import { standingIn } from "./standing.ts";

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
