// Compares the history with that of the packages on the registry, which nobody can edit in the repository.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "@vnjp/engine/findings";
import { readPackageTarball } from "@vnjp/engine/node/read-package";
import { parsePackage } from "@vnjp/engine/releases";
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
 * Compares the history of a release with that of the newest package before it that the registry has. A registry without one is
 * new: then there is nothing to compare with.
 */
export const checkRegistryHistory = async (releases: Releases, version: string): Promise<readonly Finding[]> => {
  const { versions } = readRegistryEntry(dataset);
  let earlier = releases[version]?.previous;
  while (earlier !== undefined && !versions.includes(earlier)) earlier = releases[earlier]?.previous;
  if (earlier === undefined) return [];
  const source = `${dataset}@${earlier} on the registry`;
  return compareWithOlder(releases, { source, releases: await readRegistryHistory(earlier) });
};
