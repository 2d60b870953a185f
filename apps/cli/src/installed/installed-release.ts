import { joinList } from "@vnjp/engine/display";
import { readPackageFolder } from "@vnjp/engine/node/read-package";
import { readReleases } from "@vnjp/engine/node/read-releases";
import {
  parsePackage,
  replay,
  type ReleaseData,
  type ReleaseSnapshot,
  type ReplayedRelease,
} from "@vnjp/engine/releases";
import { CannotRunError } from "../io/output.ts";
import { getInstalledFolder } from "./resolve-installed-file.ts";

interface InstalledRelease {
  readonly newest: ReleaseSnapshot;
  readonly releaseData: ReleaseData;
}

/** Reads the installed data and its release data. Throws a CannotRunError if it is not a release. */
const readInstalledRelease = async (): Promise<InstalledRelease> => {
  // A workspace keeps its last release: what is built there may have changes that came after it.
  const { last, before } = await readReleases(getInstalledFolder());
  if (last) return { newest: last, releaseData: before };
  const { snapshot, releaseData } = parsePackage(await readPackageFolder(getInstalledFolder()));
  if (!releaseData.releases[snapshot.version])
    throw new CannotRunError(
      Object.keys(releaseData.releases).length === 0
        ? `The installed data is ${snapshot.version}: nothing has been released yet, so there is no earlier version.`
        : `The installed data is ${snapshot.version}, which is not a release. The last one is ${Object.keys(releaseData.releases).at(-1)}.`,
    );
  return { newest: snapshot, releaseData };
};

/** Reads the installed data, whether or not it is a release. */
export const readInstalledSnapshot = async (): Promise<ReplayedRelease> => ({
  release: parsePackage(await readPackageFolder(getInstalledFolder())).snapshot,
  redactedPaths: [],
});

/** Replays the history of the installed data back to a release. Throws a CannotRunError if there is no such release. */
export const replayRelease = async (
  version: string,
): Promise<ReplayedRelease & { readonly releaseData: ReleaseData }> => {
  const { newest, releaseData } = await readInstalledRelease();
  for (const state of replay(newest, releaseData.releases))
    if (state.release.version === version) return { ...state, releaseData };
  throw new CannotRunError(
    `There is no release ${version} in the history of ${newest.version}. The releases are ${joinList(Object.keys(releaseData.releases))}.`,
  );
};
