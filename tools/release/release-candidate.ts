// Reads everything that a release depends on: the last release, what the working tree would publish, and the reasons.
import { parseReasonsFiles, type PendingChanges } from "@vnjp/engine/corrections";
import { hasErrors } from "@vnjp/engine/findings";
import { hashPackedFiles } from "@vnjp/engine/node/hash-packed-files";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { readPackageFolder } from "@vnjp/engine/node/read-package";
import { readReasonsFiles } from "@vnjp/engine/node/read-reasons";
import { readReleases } from "@vnjp/engine/node/read-releases";
import { isSameJson, publish } from "@vnjp/engine/publish";
import {
  buildManifest,
  InvalidPackageError,
  parsePackage,
  planRelease,
  type ReleasePlan,
  type ReleaseSnapshot,
  type ReleaseState,
} from "@vnjp/engine/releases";
import { check } from "@vnjp/engine/rules";
import { CannotReleaseError } from "./cannot-release.ts";
import { diffPublishedTypes } from "./diff-types.ts";
import { changesetFolder, datasetFolder } from "./files.ts";

export interface ReleaseCandidate extends ReleaseState {
  /** What the working tree would publish, as built. */
  readonly current: ReleaseSnapshot;
  readonly pending: PendingChanges;
}

/** Whether the release of a version was begun and not completed. Pre-releases and versions 0.x are never released. */
export const isUnfinished = (version: string, last: string | undefined): boolean =>
  version !== last && !version.includes("-") && !version.startsWith("0.");

const readBuild = async () => {
  try {
    return parsePackage(await readPackageFolder(datasetFolder));
  } catch (error) {
    if (!(error instanceof InvalidPackageError)) throw error;
    throw new CannotReleaseError(`The package is not built (${error.message}): build it first.`, { cause: error });
  }
};

export const readReleaseCandidate = async (): Promise<ReleaseCandidate> => {
  const { snapshot, manifest } = await readBuild();
  if (!isSameJson(buildManifest(manifest.version, await hashPackedFiles(datasetFolder)), manifest))
    throw new CannotReleaseError("Files have changed since the last build: build the package first.");
  const { findings, corpus } = check(await readCorpus(datasetFolder));
  if (hasErrors(findings)) throw new CannotReleaseError("The records have errors: `vnjp validate` shows them.");
  if (!isSameJson(publish(corpus), snapshot.records))
    throw new CannotReleaseError("The records have changed since the last build: build the package first.");
  return {
    ...(await readReleases(datasetFolder)),
    current: snapshot,
    pending: parseReasonsFiles(await readReasonsFiles(changesetFolder), corpus),
  };
};

/** What the next release would be; undefined before the first, which has nothing to compare with. */
export const planNextRelease = ({ last, current, before, pending }: ReleaseCandidate): ReleasePlan | undefined =>
  last ? planRelease(last, current, before, pending, diffPublishedTypes(last.surface, current.surface)) : undefined;
