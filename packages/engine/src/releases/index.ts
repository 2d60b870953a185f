export { buildRelease, provePreparedRelease } from "./build-release.ts";
export { findFirstReleases } from "./history/first-releases.ts";
export { filterByRelease, parseManifest, type Manifest } from "./history/manifest.ts";
export { removeRedacted } from "./history/redactions.ts";
export { emptyRelease, type PreparedRelease, type ReleaseState } from "./history/release-state.ts";
export { replay, type ReleaseData, type ReleaseSnapshot, type ReplayedRelease } from "./history/replay.ts";
export { InvalidPackageError, isPackageInput, parsePackage, type PackageFiles } from "./parse-package.ts";
export { addPendingRedirects, planRelease, type ReleasePlan } from "./plan-release.ts";
export { provePastReleases, proveReleases } from "./proof/prove-releases.ts";
