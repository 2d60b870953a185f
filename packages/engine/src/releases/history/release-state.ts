import type { Manifest } from "./manifest.ts";
import type { ReleaseData, ReleaseSnapshot } from "./replay.ts";

/** What a release writes: the published release data, and the manifest, which only the repository keeps. */
export interface PreparedRelease extends ReleaseData {
  readonly manifest: Manifest;
}

/** What the repository keeps of its releases. */
export interface ReleaseState {
  /** The last release; undefined before the first. */
  readonly last: ReleaseSnapshot | undefined;
  /** The release data as the last release left it. */
  readonly before: PreparedRelease;
}

/** The state before the first release. */
export const emptyRelease: PreparedRelease = {
  corrections: {},
  redirects: {},
  releases: {},
  manifest: { releases: {}, records: {} },
};
