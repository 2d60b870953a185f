// Compares the history with that of the packages on the registry, which nobody can edit in the repository.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "@vnjp/engine/findings";
import { readPackageTarball } from "@vnjp/engine/node/read-package";
import { findNewestRelease, parsePackage } from "@vnjp/engine/releases";
import type { Releases } from "@vnjp/engine/schema";
import { root } from "./files.ts";
import { compareWithOlder } from "./older-histories.ts";
import { readRegistryEntry } from "./published-packages.ts";
import { runOrThrow } from "./run.ts";

const dataset = "@vnjp/dataset";

/** The history in a package of the registry. Throws if it cannot be fetched. */
const readRegistryHistory = async (version: string): Promise<Releases> => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-registry-"));
  try {
    runOrThrow(root, {}, "npm", "pack", `${dataset}@${version}`, "--silent", "--pack-destination", folder);
    const [tarball = ""] = readdirSync(folder);
    return parsePackage(await readPackageTarball(join(folder, tarball))).releaseData.releases;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * Compares a history with that of its newest release that the registry has. A registry without any of them is new: then there is
 * nothing to compare with.
 */
export const checkRegistryHistory = async (releases: Releases): Promise<readonly Finding[]> => {
  const { versions } = readRegistryEntry(dataset);
  let published = findNewestRelease(releases);
  while (published !== undefined && !versions.includes(published)) published = releases[published]?.previous;
  if (published === undefined) return [];
  const source = `${dataset}@${published} on the registry`;
  return compareWithOlder(releases, { source, releases: await readRegistryHistory(published) });
};
