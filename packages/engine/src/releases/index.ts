export { buildRelease, provePreparedRelease } from "./build-release.ts";
export { checkRedirects } from "./checks/redirects.ts";
export { findFirstReleases } from "./history/first-releases.ts";
export { filterByRelease } from "./history/identities.ts";
export { findNewestRelease } from "./history/chain.ts";
export { createLastPublishedLookup } from "./history/reinstated.ts";
export { listReleaseFiles, type ReleaseFiles } from "./history/release-files.ts";
export { removeRedacted } from "./history/redactions.ts";
export { emptyRelease, type PreparedRelease, type ReleaseState } from "./history/release-state.ts";
export { replay, type ReleaseData, type ReleaseSnapshot, type ReplayedRelease } from "./history/replay.ts";
export { buildManifest, hashManifest } from "./history/manifest.ts";
export {
  InvalidPackageError,
  isPackageInput,
  parsePackage,
  releasesPath,
  type PackageFiles,
} from "./package/parse-package.ts";
export { planRelease, type ReleasePlan } from "./plan-release.ts";
export { addPendingRedirects } from "./release-changes.ts";
export { provePackage, type PackageContents } from "./package/prove-package.ts";
export { provePastReleases } from "./proof/prove-past-releases.ts";
export { proveReleases } from "./proof/prove-releases.ts";
