import { createFinding, type Finding, type FindingArguments } from "../../findings/index.ts";
import type { Manifest, Release } from "../../schema/index.ts";
import { hashManifest } from "../history/manifest.ts";

/** Reports a part of a release that does not have the hash that the history has of it. */
export const reportWrongHash = (
  version: string,
  part: FindingArguments["history/wrong-hash"]["part"],
  { sha256 }: Pick<Release, "sha256">,
): Finding =>
  createFinding(
    { code: "history/wrong-hash", pointer: `/sha256/${part}`, arguments: { part, expected: sha256[part] } },
    { record: version },
  );

/** Proves the manifest of a release, and so the hash of each of its files. */
export const proveManifest = (manifest: Manifest, entry: Release): readonly Finding[] =>
  hashManifest(manifest) === entry.sha256.manifest ? [] : [reportWrongHash(manifest.version, "manifest", entry)];
