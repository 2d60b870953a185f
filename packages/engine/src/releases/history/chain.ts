import { hashValue } from "../../publish/index.ts";
import type { Release, Releases } from "../../schema/index.ts";
import { hashManifest } from "./manifest.ts";
import type { OpenRelease, ReleaseData, ReleaseSnapshot } from "./replay.ts";

type Hashes = Release["sha256"];

/** The hashes of all release data as one release published it: the log, the redirects, and the entries before its own. */
export const hashReleaseData = (
  { corrections, redirects, releases }: ReleaseData,
  version: string,
): Pick<Hashes, "corrections" | "redirects" | "history"> => ({
  corrections: hashValue(corrections),
  redirects: hashValue(redirects),
  history: hashValue(Object.fromEntries(Object.entries(releases).filter(([other]) => other !== version))),
});

/**
 * The head of a release: one hash for it and, through the head of the release before it, for all before it. What a later
 * redaction changes is left out, so a head never changes.
 */
export const computeHead = (
  version: string,
  { date, previous, sha256 }: Pick<Release, "date" | "previous" | "sha256">,
  releases: Releases,
): string =>
  hashValue({
    version,
    date,
    sha256: { ...sha256, remaining: undefined },
    ...(previous === undefined ? {} : { previous, previousHead: releases[previous]?.head }),
  });

/** The history with one more entry, which gets its last hashes and its head. The release must have the hashes of its files. */
export const addReleaseEntry = (
  releaseData: ReleaseData,
  { version, surface: { files = {} } }: ReleaseSnapshot,
  entry: OpenRelease,
): Releases => {
  const { releases } = releaseData;
  const manifest = hashManifest({ version, files });
  const hashes = { ...entry.sha256, manifest, ...hashReleaseData(releaseData, version) };
  const open = { ...entry, sha256: hashes };
  return { ...releases, [version]: { ...open, head: computeHead(version, open, releases) } };
};

/** The newest release of a history: the one that no other names as the release before it. Undefined if there is none. */
export const findNewestRelease = (releases: Releases): string | undefined => {
  const previous = new Set(Object.values(releases).map((entry) => entry.previous));
  return Object.keys(releases).findLast((version) => !previous.has(version));
};
