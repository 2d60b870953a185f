import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseReasonsFiles, type PendingChanges } from "@vnjp/engine/corrections";
import type { ReasonLookup, Snapshot } from "@vnjp/engine/diff";
import { formatCount } from "@vnjp/engine/display";
import {
  InvalidPackageError,
  parsePackage,
  releasesPath,
  addPendingRedirects,
  type ReleaseData,
  type PackageFiles,
} from "@vnjp/engine/releases";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { readPackageFolder, readPackageTarball } from "@vnjp/engine/node/read-package";
import { readReasonsFiles } from "@vnjp/engine/node/read-reasons";
import { readReleases } from "@vnjp/engine/node/read-releases";
import { publish } from "@vnjp/engine/publish";
import { getReleaseRedirects } from "@vnjp/engine/redirects";
import { check } from "@vnjp/engine/rules";
import type { Redirects } from "@vnjp/engine/schema";
import { findChangesetFolder, findCorpus, isCorpus } from "../../contribution/corpus-folder.ts";
import { CannotRunError } from "../../io/output.ts";
import { replayRelease } from "../../installed/installed-release.ts";
import { getInstalledFolder } from "../../installed/resolve-installed-file.ts";

/** A state of the data that can be compared: a release, a package or a corpus. */
export interface NamedSnapshot {
  /** Its name in reports. */
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly redirects: Redirects;
  /** The paths in the data that were redacted later. */
  readonly redactedPaths: readonly string[];
  /** Finds the reason of a change, if it is known. */
  readonly findReason: ReasonLookup;
}

const createReasonLookup =
  (...entries: readonly ReleaseData["corrections"][]): ReasonLookup =>
  (record, pointer) =>
    entries
      .flatMap((each) => Object.values(each))
      .findLast((entry) => entry.record === record && entry.pointer === pointer);

const buildPackageSnapshot = (name: string, files: PackageFiles): NamedSnapshot => {
  try {
    const { snapshot, releaseData } = parsePackage(files);
    return {
      name: `${name} (${snapshot.version})`,
      snapshot,
      redirects: releaseData.redirects,
      redactedPaths: [],
      findReason: createReasonLookup(releaseData.corrections),
    };
  } catch (error) {
    if (error instanceof InvalidPackageError)
      throw new CannotRunError(`${name} is not a package of the dataset: ${error.message}.`);
    throw error;
  }
};

/** Reads a corpus as it would be published now, with the schemas and exports of its package if that was built. */
const readCorpusSnapshot = async (folder: string, name: string): Promise<NamedSnapshot> => {
  const { findings, corpus } = check(await readCorpus(folder));
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0)
    throw new CannotRunError(
      `${name} has ${formatCount(errors, "error")} and cannot be published: run \`vnjp validate ${name}\`.`,
    );
  const built = existsSync(join(folder, releasesPath))
    ? parsePackage(await readPackageFolder(folder)).snapshot
    : undefined;
  const changesets = findChangesetFolder(folder);
  const pending: PendingChanges =
    changesets === undefined
      ? { reasons: {}, redirects: {}, meanings: {} }
      : parseReasonsFiles(await readReasonsFiles(changesets), corpus);
  const { before } = await readReleases(folder);
  const { version: _, ...packageParts } = built ?? { version: "" };
  return {
    name,
    snapshot: { ...packageParts, records: publish(corpus) },
    redirects: addPendingRedirects(before.redirects, pending.redirects, "next"),
    redactedPaths: [],
    findReason: createReasonLookup(before.corrections, pending.reasons as ReleaseData["corrections"]),
  };
};

const readFolderSnapshot = async (folder: string, name: string): Promise<NamedSnapshot> => {
  const corpus = isCorpus(folder) ? folder : findCorpus(folder);
  if (corpus !== undefined) return readCorpusSnapshot(corpus, name);
  if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "dist")))
    return buildPackageSnapshot(name, await readPackageFolder(folder));
  throw new CannotRunError(
    `${name} is neither a corpus (records/ and texts/) nor an installed package of the dataset.`,
  );
};

/**
 * Resolves what to compare: a release (`1.2.0`), `installed`, a tarball, the folder of an installed package, or the folder
 * of a corpus or working tree. Throws a CannotRunError if it is none of these.
 */
export const resolveSnapshot = async (input: string): Promise<NamedSnapshot> => {
  if (input === "installed") return buildPackageSnapshot("installed", await readPackageFolder(getInstalledFolder()));
  if (/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(input) && !existsSync(input)) {
    const { release, redactedPaths, releaseData } = await replayRelease(input);
    return {
      name: input,
      snapshot: release,
      redirects: getReleaseRedirects(releaseData.redirects, releaseData.releases, input),
      redactedPaths,
      findReason: createReasonLookup(releaseData.corrections),
    };
  }
  const path = resolve(input);
  if (!existsSync(path))
    throw new CannotRunError(
      `There is no ${input}: name a release (1.2.0), installed, a folder, or a tarball of the package.`,
    );
  if (statSync(path).isDirectory()) return readFolderSnapshot(path, input);
  try {
    return buildPackageSnapshot(input, await readPackageTarball(path));
  } catch (error) {
    if (error instanceof CannotRunError) throw error;
    throw new CannotRunError(`${input} is not a tarball of the package.`);
  }
};

/**
 * Resolves one state and the state it is compared with: a working tree comes after its last release, anything else before
 * the tree of the current folder. Throws a CannotRunError if the tree has no release.
 */
export const resolveSnapshotPair = async (
  input: string,
): Promise<readonly [from: NamedSnapshot, to: NamedSnapshot]> => {
  const folder = existsSync(input) ? findCorpus(resolve(input)) : undefined;
  if (folder === undefined) return [await resolveSnapshot(input), await resolveSnapshot(".")];
  const { last, before } = await readReleases(folder);
  if (!last) throw new CannotRunError(`${input} has no release yet: name a second state to compare it with.`);
  const lastRelease: NamedSnapshot = {
    name: last.version,
    snapshot: last,
    redirects: before.redirects,
    redactedPaths: [],
    findReason: createReasonLookup(before.corrections),
  };
  return [lastRelease, await resolveSnapshot(input)];
};
