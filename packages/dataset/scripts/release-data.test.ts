import { describe, expect, test } from "vitest";
import { releaseScenarios, buildReleaseSequence } from "../../engine/test/release-sequences/scripted-sequence.ts";
import type { ReleaseStep } from "../../engine/test/release-sequences/release-steps.ts";
import { excerpt } from "../../engine/test/snapshots.ts";
import type { Corrections, Redirects } from "../generated/types.ts";
import { followRedirects } from "../src/records/resolve-reference.ts";
import type { ReleaseData } from "../src/citation-status/release-data.ts";
import { computeCitationStatus } from "../src/citation-status/citation-status.ts";
import { createRecordLookup } from "../test/create-release-data.ts";
import { getReleaseDates, isBetweenReleases, computeNextRedirects } from "./release-data.ts";

const steps = buildReleaseSequence(excerpt);

/** Each release that retires ids, with its pending redirects and the release before it. */
const retirements = releaseScenarios.flatMap(({ version, reasons: { redirects } }, index) => {
  const [before, after] = [steps[index] as ReleaseStep, steps[index + 1] as ReleaseStep];
  return Object.keys(redirects).length === 0 ? [] : [{ version, redirects, before, after }];
});

const createReleaseState = ({ release, releaseData }: ReleaseStep) => ({ last: release, before: releaseData });

describe("unreleased data", () => {
  test("it is a pre-release, or the data after the last release; before the first release there is none", () => {
    const releaseState = createReleaseState(steps[0] as ReleaseStep);
    expect(isBetweenReleases(releaseState, "1.1.0-next.0")).toBe(true);
    expect(isBetweenReleases(releaseState, "1.0.0-unreleased")).toBe(true);
    expect(isBetweenReleases(releaseState, "1.0.0")).toBe(false);
    expect(isBetweenReleases({ ...releaseState, last: undefined }, "1.0.0-next.0")).toBe(false);
  });

  test.each(retirements)(
    "it has the redirects of the next release, $version",
    ({ version, redirects, before, after }) => {
      expect(computeNextRedirects(createReleaseState(before), redirects, version)).toEqual(after.releaseData.redirects);
    },
  );

  test.each(retirements.map((each) => [`${each.version}-next.0`, each] as const))(
    "with version %s, the status of each retired id has its redirect, and no day",
    (dataVersion, { redirects, before, after }) => {
      // The package has them as JSON, which has no undefined values.
      const redirectData = {
        redirects: computeNextRedirects(createReleaseState(before), redirects, dataVersion),
      } as unknown as Redirects;
      const releaseData: ReleaseData = {
        version: dataVersion,
        releases: getReleaseDates(before.releaseData),
        corrections: { corrections: before.releaseData.corrections } as unknown as Corrections,
        redirects: redirectData,
        appearances: {},
        findRecord: createRecordLookup(after.release),
      };
      for (const [from, { kind }] of Object.entries(redirects)) {
        expect(followRedirects(redirectData, createRecordLookup(after.release), from).outcome).toBe(kind);
        expect(computeCitationStatus(releaseData, `vnjp:${from}@${before.release.version}`)).toMatchObject({
          outcome: kind,
          since: dataVersion,
          date: undefined,
        });
      }
    },
  );
});
