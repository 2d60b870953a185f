import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readPackageFolder, readReleases } from "@vnjp/engine/node";
import {
  ledgerRefusals,
  NoPackage,
  packageOf,
  replay,
  type Ledgers,
  type Refusal,
  type Released,
  type Replayed,
} from "@vnjp/engine/history";
import { CannotRun } from "../output.ts";

/** Where the data package is installed that this program reads. */
export const installedFolder = (): string => dirname(fileURLToPath(import.meta.resolve("@vnjp/dataset/package.json")));

export interface Installed {
  readonly newest: Released;
  readonly ledgers: Ledgers;
}

/** The installed data as a snapshot, with its ledgers. Throws where it has not been released: then it has no history. */
const installedRelease = async (): Promise<Installed> => {
  // In a workspace the last release is kept beside what is built, which may hold changes that came after it.
  const { last, before } = await readReleases(installedFolder());
  if (last) return { newest: last, ledgers: before };
  const { snapshot, ledgers } = packageOf(await readPackageFolder(installedFolder()));
  const { version, records, schemas, codes, tables } = snapshot;
  const entry = ledgers.releases[version];
  if (!schemas || !codes || !tables || !entry)
    throw new CannotRun(
      Object.keys(ledgers.releases).length === 0
        ? `The installed data is ${version}: nothing has been released yet, so there is no earlier version.`
        : `The installed data is ${version}, which is no release. The last one is ${Object.keys(ledgers.releases).at(-1)}.`,
    );
  return {
    newest: { version, records, schemas, codes, tables, surface: { doors: entry.doors, code: entry.code } },
    ledgers,
  };
};

/** What is installed, whether or not it was released. */
export const installedSnapshot = async (): Promise<{
  readonly release: Omit<Released, "surface">;
  readonly withheld: readonly string[];
}> => {
  const { version, records, schemas, codes, tables } = packageOf(await readPackageFolder(installedFolder())).snapshot;
  if (!schemas || !codes || !tables) throw new CannotRun("The installed package lacks a part: install it again.");
  return { release: { version, records, schemas, codes, tables }, withheld: [] };
};

/** A release as a replay of the installed data's history gives it. Throws where there is no such release. */
export const releaseAsOf = async (version: string): Promise<Replayed & { readonly ledgers: Ledgers }> => {
  const { newest, ledgers } = await installedRelease();
  for (const state of replay(newest, ledgers.releases))
    if (state.release.version === version) return { ...state, ledgers };
  throw new CannotRun(
    `There is no release ${version} in the history of ${newest.version}. It has ${Object.keys(ledgers.releases).join(", ")}.`,
  );
};

/** What is wrong with the log and the history of what is installed, as far as they and the data can tell; it is a release. */
export const installedRefusals = async (): Promise<readonly Refusal[]> => {
  try {
    const { snapshot, ledgers } = packageOf(await readPackageFolder(installedFolder()));
    const { version, records, schemas, codes, tables, surface } = snapshot;
    if (!schemas || !codes || !tables) throw new NoPackage("there are no schemas or tables in it");
    // Of the code a packed release has its hash in its history alone: it is taken as it is told there.
    const { doors, code } = ledgers.releases[version] ?? surface ?? { doors: [], code: "" };
    const newest: Released = { version, records, schemas, codes, tables, surface: { doors, code } };
    return ledgerRefusals(newest, ledgers).filter(({ severity }) => severity === "error");
  } catch (error) {
    if (error instanceof NoPackage)
      throw new CannotRun(`The installed package is not whole: ${error.message}. Install it again.`);
    throw error;
  }
};
