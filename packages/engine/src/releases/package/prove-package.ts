import { createFinding, type Finding } from "../../findings/index.ts";
import type { FileHashes } from "../history/manifest.ts";
import { parsePackage, type PackageFiles } from "./parse-package.ts";
import { proveCopies } from "./prove-copies.ts";
import { proveFiles } from "./prove-files.ts";
import { proveReleaseData } from "./prove-release-data.ts";
import { proveSearchIndex } from "./prove-search-index.ts";
import { proveReleases } from "../proof/prove-releases.ts";
import { proveManifest } from "../proof/report-wrong-hash.ts";

/** A package to prove: its files that are read, and the hashes of all its files. */
export interface PackageContents {
  readonly files: PackageFiles;
  readonly hashes: FileHashes;
  /** False if it was built from a working tree, which may have the number of a release and be another. */
  readonly isRelease?: boolean;
  /** How many of the newest releases are compared with their hashes. */
  readonly hashedReleases?: number;
}

/**
 * Proves a package from itself: each file against the manifest, the copies of the data against each other, the release data by
 * schema and bytes; of a release also the manifest against the history, and the history and the log against the data. What is
 * changed consistently everywhere has another head: only a copy of the head from elsewhere shows it. Throws an
 * InvalidPackageError if a file that is read is missing or is no JSON.
 */
export const provePackage = ({
  files,
  hashes,
  isRelease = true,
  hashedReleases,
}: PackageContents): readonly Finding[] => {
  const { snapshot, releaseData, manifest } = parsePackage(files);
  const entry = isRelease ? releaseData.releases[snapshot.version] : undefined;
  const shapeFindings = proveReleaseData(files);
  const needsEntry = isRelease && /^[1-9][0-9]*\.[0-9]+\.[0-9]+$/.test(snapshot.version);
  const canBeReplayed = entry !== undefined && shapeFindings.length === 0;
  return [
    ...proveFiles(manifest, hashes),
    ...shapeFindings,
    ...proveCopies(files, hashes),
    ...proveSearchIndex(files, snapshot),
    ...(needsEntry && !entry
      ? [createFinding({ code: "history/entry-missing", pointer: "", arguments: {} }, { record: snapshot.version })]
      : []),
    ...(canBeReplayed
      ? [...proveManifest(manifest, entry), ...proveReleases(snapshot, releaseData, undefined, hashedReleases)]
      : []),
  ];
};
