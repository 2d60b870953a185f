// Checks whether the build is what was prepared.
import { join } from "node:path";
import { hashManifest, releasesPath } from "@vnjp/engine/releases";
import type { Manifest } from "@vnjp/engine/schema";
import { datasetFolder, readJson, readLastVersion, readReleaseHistory, readVersion } from "./files.ts";
import { planNextRelease, readReleaseCandidate } from "./release-candidate.ts";

const isPrepared = (version: string): boolean =>
  hashManifest(readJson<Manifest>(join(datasetFolder, "dist", "manifest.json"))) ===
  readReleaseHistory()[version]?.sha256.manifest;

/**
 * Why the build is not what was prepared, for people; undefined if it is. If the registry has the data already, only the command
 * line is published: then the README of the data may have changed, but nothing that needs a release.
 */
export const describeBuildProblem = async (publishedVersions: readonly string[]): Promise<string | undefined> => {
  const version = readVersion("packages/dataset");
  const builtVersion = readJson<{ version: string }>(join(datasetFolder, releasesPath)).version;
  const releasedVersion = readLastVersion();
  const isPreRelease = version.includes("-");
  if (builtVersion !== version || (releasedVersion !== version && !isPreRelease))
    return `The build has version ${builtVersion}, package.json has ${version}, and the last release is ${releasedVersion ?? "none"}. Prepare the release first.`;
  if (isPreRelease || isPrepared(version)) return undefined;
  if (publishedVersions.includes(version) && planNextRelease(await readReleaseCandidate())?.level === "none")
    return undefined;
  return `The build is not the ${version} that was prepared: the history has another manifest. Build the commit of the release.`;
};
