import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@vnjp/engine/findings";
import { hashInstalledFiles, hashPackedFiles } from "@vnjp/engine/node/hash-packed-files";
import { readPackageFolder } from "@vnjp/engine/node/read-package";
import { readReleases } from "@vnjp/engine/node/read-releases";
import {
  InvalidPackageError,
  parsePackage,
  provePackage,
  provePastReleases,
  type PackageContents,
} from "@vnjp/engine/releases";
import type { Releases } from "@vnjp/engine/schema";
import { createBrokenDatasetError } from "../../installed/dataset-package.ts";

/** A dataset as files: what is hashed and read of it before any of its code runs. */
export interface DatasetFiles extends PackageContents {
  readonly folder: string;
  /** Whether it is the workspace in which the records are written, and not a package made there. */
  readonly isWorkspace: boolean;
}

/** Reads the files of a dataset, and hashes all that are in its folder, or in a workspace all that would be packed. */
export const readDatasetFiles = async (folder: string): Promise<DatasetFiles> => {
  const isWorkspace = existsSync(join(folder, "records"));
  return {
    folder,
    isWorkspace,
    files: await readPackageFolder(folder),
    hashes: await (isWorkspace ? hashPackedFiles : hashInstalledFiles)(folder),
  };
};

/**
 * Proves a dataset from its files: each file against the manifest, its copies of the data against each other, its release data
 * against the history. In a workspace, what is built may differ from the last release, so its folder of releases is proved.
 * Throws a CannotRunError if a part is missing.
 */
export const proveDataset = async (
  { folder, isWorkspace, ...contents }: DatasetFiles,
  hashedReleases?: number,
): Promise<readonly Finding[]> => {
  try {
    if (!isWorkspace) return provePackage({ ...contents, ...(hashedReleases === undefined ? {} : { hashedReleases }) });
    return [...provePackage({ ...contents, isRelease: false }), ...provePastReleases(await readReleases(folder))];
  } catch (error) {
    if (error instanceof InvalidPackageError) throw createBrokenDatasetError(folder, error.message, error);
    throw error;
  }
};

/** Whether the code of a dataset, and the records that it imports, are those that the manifest lists: only then it is run. */
export const isCodeAsPublished = (findings: readonly Finding[]): boolean =>
  !findings.some(
    ({ code, record }) =>
      code.startsWith("package/file-") && /\.c?js$|^package\.json$|^dist\/(?:data|internal)\//.test(record),
  );

/** The releases of a dataset that is complete. */
export const readHistory = ({ files }: DatasetFiles): Releases => parsePackage(files).releaseData.releases;

/** The releases of another dataset, of which nothing else is verified; none if it is broken. */
export const readOtherHistory = async (folder: string): Promise<Releases> => {
  try {
    return parsePackage(await readPackageFolder(folder)).releaseData.releases;
  } catch (error) {
    if (error instanceof InvalidPackageError) return {};
    throw error;
  }
};
