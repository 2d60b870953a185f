import own from "#corrections" with { type: "json" };
import { describe, expect, it } from "vitest";
import type { Correction } from "../../generated/types.ts";
import { correctionsIn } from "./corrections.ts";
import { correctionsSince } from "../index.ts";

const correction = (release: string): Correction => ({
  release,
  record: "event/vinh-calls-on-kono",
  pointer: "/date/before",
  before: "2020-02-21",
  after: "[..2020-02-21]",
  kind: "interpretation",
  severity: "substantive",
  reason: { en: "“Auparavant” is an open bound.", fr: "« Auparavant » est une borne ouverte." },
  evidence: { words: { kind: "span", text: "vietnamplus-133876/e1", quote: "Auparavant", start: 2013, end: 2023 } },
});

const log = { corrections: { third: correction("1.10.0"), first: correction("1.0.1"), second: correction("1.2.0") } };

const idsSince = (version: string) => correctionsIn(log, version).map(({ id }) => id);

describe("corrections since a release", () => {
  it("are those of later releases, in their order", () => {
    expect(idsSince("1.0.0")).toEqual(["first", "second", "third"]);
    expect(idsSince("1.0.1")).toEqual(["second", "third"]);
    expect(idsSince("1.2.0-next.1")).toEqual(["second", "third"]);
    expect(idsSince("1.9.0")).toEqual(["third"]);
    expect(idsSince("2.0.0")).toEqual([]);
  });

  it("are not asked since something that is no release", () => {
    expect(() => correctionsSince("last week")).toThrow(RangeError);
  });

  it("are all of the package's own log since before the first release, and none since a later one than all", () => {
    expect(
      correctionsSince("0.1.0")
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(Object.keys(own.corrections).toSorted());
    expect(correctionsSince("999.0.0")).toEqual([]);
  });
});
