import { describe, expect, it } from "vitest";
import { happenings, lifeOf } from "../../engine/src/testing/life.ts";
import type { Step } from "../../engine/src/testing/releasing.ts";
import { excerpt } from "../../engine/src/testing/snapshots.ts";
import type { Corrections, Redirects } from "../generated/types.ts";
import { resolveIn } from "../src/get.ts";
import type { AnyRecord } from "../src/kinds.ts";
import type { Ledgers } from "../src/standing/ledgers.ts";
import { standingIn } from "../src/standing/standing.ts";
import { daysOf, isBetweenReleases, redirectsBetween } from "./ledgers.ts";

const life = lifeOf(excerpt);

/** Each release that retires ids, with the one before it, and what was said of it while it was pending. */
const retirements = happenings.flatMap(({ version, said: { redirects } }, index) => {
  const [before, after] = [life[index] as Step, life[index + 1] as Step];
  return Object.keys(redirects).length === 0 ? [] : [{ version, redirects, before, after }];
});

const keptOf = ({ release, ledgers }: Step) => ({ last: release, before: ledgers });

const recordsOf =
  ({ release }: Step) =>
  (reference: string): AnyRecord | undefined => {
    const [kind = "", id = ""] = reference.split("/");
    return (release.records as unknown as Record<string, Record<string, AnyRecord>>)[kind]?.[id];
  };

describe("data that is no release", () => {
  it("is a pre-release, or what was merged since the last release; before the first there is none", () => {
    const kept = keptOf(life[0] as Step);
    expect(isBetweenReleases(kept, "1.1.0-next.0")).toBe(true);
    expect(isBetweenReleases(kept, "1.0.0-unreleased")).toBe(true);
    expect(isBetweenReleases(kept, "1.0.0")).toBe(false);
    expect(isBetweenReleases({ ...kept, last: undefined }, "1.0.0-next.0")).toBe(false);
  });

  it.each(retirements)("has the redirects that $version will have", ({ version, redirects, before, after }) => {
    expect(redirectsBetween(keptOf(before), redirects, version)).toEqual(after.ledgers.redirects);
  });

  it.each(retirements.map((each) => [`${each.version}-next.0`, each] as const))(
    "tells, as %s, of each id that is gone what became of it, and of no day",
    (stamp, { redirects, before, after }) => {
      // As a reader has them: JSON knows no key without a value.
      const retired = { redirects: redirectsBetween(keptOf(before), redirects, stamp) } as unknown as Redirects;
      const ledgers: Ledgers = {
        version: stamp,
        releases: daysOf(before.ledgers),
        corrections: { corrections: before.ledgers.corrections } as unknown as Corrections,
        redirects: retired,
        appearances: {},
        recordOf: recordsOf(after),
      };
      for (const [from, { kind }] of Object.entries(redirects)) {
        expect(resolveIn(retired, recordsOf(after), from).outcome).toBe(kind);
        expect(standingIn(ledgers, `vnjp:${from}@${before.release.version}`)).toMatchObject({
          outcome: kind,
          since: stamp,
          date: undefined,
        });
      }
    },
  );
});
