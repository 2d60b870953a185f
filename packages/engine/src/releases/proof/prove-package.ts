import { createFinding, type Finding } from "../../findings/index.ts";
import type { Manifest } from "../../schema/index.ts";
import { hashManifest, manifestPath, type FileHashes } from "../manifest.ts";
import { parsePackage, type PackageFiles } from "../parse-package.ts";
import { proveCopies } from "./prove-copies.ts";
import { proveFiles } from "./prove-files.ts";
import { proveLedgers } from "./prove-ledgers.ts";
import { proveReleases } from "./prove-releases.ts";

/** A package to prove: its files that are read, the hashes of all its files, and the records that its code has. */
export interface PackageContents {
  readonly files: PackageFiles;
  readonly hashes: FileHashes;
  readonly records?: Readonly<Record<string, unknown>>;
}

/** Reports a manifest that is not the one of its release. */
const proveManifest = (manifest: Manifest, expected: string): readonly Finding[] => {
  if (hashManifest(manifest) === expected) return [];
  const report = { part: "manifest", expected } as const;
  return [
    createFinding(
      { code: "history/wrong-hash", pointer: "/sha256/manifest", arguments: report },
      { record: manifest.version },
    ),
  ];
};

/**
 * Proves a package from itself: each file against the manifest, the copies of the data against each other, the release data by
 * schema and bytes; of a release also the manifest against the history, and the history and the log against the data. What is
 * changed consistently everywhere has another head: only a copy of the head from elsewhere shows it. Throws an
 * InvalidPackageError if a file that is read is missing or is no JSON.
 */
export const provePackage = ({ files, hashes, records }: PackageContents): readonly Finding[] => {
  const { snapshot, releaseData, manifest } = parsePackage(files);
  const entry = releaseData.releases[snapshot.version];
  return [
    ...proveFiles(manifest, hashes),
    ...proveLedgers(files),
    ...proveCopies(files, hashes, records),
    ...(entry ? [...proveManifest(manifest, entry.sha256.manifest), ...proveReleases(snapshot, releaseData)] : []),
  ];
};
