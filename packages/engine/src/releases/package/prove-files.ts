import { createFinding, type Finding, type FindingReport } from "../../findings/index.ts";
import type { Manifest } from "../../schema/index.ts";
import { buildManifest, type FileHashes } from "../history/manifest.ts";

const compareHashes = (found: string | undefined, expected: string | undefined): FindingReport => {
  if (found === undefined) return { code: "package/file-missing", pointer: "", arguments: {} };
  if (expected === undefined) return { code: "package/file-unlisted", pointer: "", arguments: {} };
  return { code: "package/file-changed", pointer: "", arguments: { found, expected } };
};

/** Compares the files of a package with its manifest: each must be listed, and have its hash. */
export const proveFiles = ({ version, files }: Manifest, hashes: FileHashes): readonly Finding[] => {
  const found = buildManifest(version, hashes).files;
  return [...new Set([...Object.keys(files), ...Object.keys(found)])]
    .toSorted()
    .filter((path) => files[path] !== found[path])
    .map((path) => createFinding(compareHashes(found[path], files[path]), { record: path }));
};
