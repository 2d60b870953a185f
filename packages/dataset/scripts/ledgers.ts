// What was released: proved again on every build, from what the repository keeps of it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataOf } from "@vnjp/engine/diff";
import {
  hashOf,
  ledgerRefusals,
  manifestOf,
  type Ledgers,
  type Manifest,
  type Refusal,
  type Released,
} from "@vnjp/engine/history";
import type { PublishedRecords } from "@vnjp/engine/publish";
import type { Corrections, Redirects, Releases } from "@vnjp/engine/schema";

/** The ledgers of the package, and what the repository keeps beside them once there is a release. */
export interface Kept {
  readonly ledgers: Ledgers;
  readonly last: Released | undefined;
  readonly manifest: Manifest | undefined;
}

export const readLedgers = (folder: string): Kept => {
  const read = <T>(name: string): T | undefined => {
    const path = join(folder, "releases", name);
    return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : undefined;
  };
  const manifest = read<unknown>("manifest.json");
  return {
    ledgers: {
      corrections: read<{ corrections: Corrections }>("corrections.json")?.corrections ?? {},
      redirects: read<{ redirects: Redirects }>("redirects.json")?.redirects ?? {},
      releases: read<{ releases: Releases }>("history.json")?.releases ?? {},
    },
    last: read<Released>("last.json"),
    manifest: manifest === undefined ? undefined : manifestOf(manifest),
  };
};

/** What no longer agrees with what was released. */
export const refusalsOf = ({ ledgers, last, manifest }: Kept): readonly Refusal[] =>
  last ? ledgerRefusals(last, ledgers, manifest) : [];

/**
 * The version that the data says it has. What differs from the release of that number is none, and is not to be cited:
 * it says so.
 */
export const versionOf = ({ ledgers }: Kept, version: string, records: PublishedRecords): string => {
  const release = ledgers.releases[version];
  return release && hashOf(dataOf({ version, records })) !== release.sha256.data ? `${version}-unreleased` : version;
};
