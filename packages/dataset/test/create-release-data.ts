import { resolvePointer } from "@vnjp/engine/corpus";
import { findFirstReleases, type ReleaseSnapshot } from "@vnjp/engine/releases";
import type { ReleaseStep } from "../../engine/test/release-sequences/release-steps.ts";
import type { AnyRecord } from "../src/records/records.ts";
import type { ReleaseData } from "../src/citation-status/release-data.ts";
import { getReleaseDates } from "../scripts/release-data.ts";

/** Creates a function that finds the records of a release. */
export const createRecordLookup =
  ({ records }: ReleaseSnapshot): ReleaseData["findRecord"] =>
  (reference) =>
    resolvePointer(records, `/${reference}`) as AnyRecord | undefined;

/** Creates the release data of a release, as the package would have it. */
export const createReleaseData = ({
  release,
  releaseData,
}: Pick<ReleaseStep, "release" | "releaseData">): ReleaseData => ({
  version: release.version,
  releases: getReleaseDates(releaseData),
  corrections: { corrections: releaseData.corrections } as ReleaseData["corrections"],
  redirects: { redirects: releaseData.redirects } as ReleaseData["redirects"],
  appearances: findFirstReleases(release, releaseData),
  findRecord: createRecordLookup(release),
});
