import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ReasonOf, Snapshot } from "@vnjp/engine/diff";
import {
  NoPackage,
  packageOf,
  pendingOf,
  redirectsAsOf,
  redirectsWith,
  type Ledgers,
  type PackageFiles,
  type Pending,
} from "@vnjp/engine/history";
import { readCorpus, readPackageFolder, readPackageTarball, readReasonsFiles, readReleases } from "@vnjp/engine/node";
import { publish } from "@vnjp/engine/publish";
import { check } from "@vnjp/engine/rules";
import type { Redirects } from "@vnjp/engine/schema";
import { corpusAround, isCorpus } from "../contribution/corpus-here.ts";
import { changesetFolderOf } from "../contribution/changeset-folder.ts";
import { CannotRun } from "../output.ts";
import { installedFolder, releaseAsOf } from "./installed.ts";

/** Something that can be compared: a release, a package, or a corpus. */
export interface Source {
  /** What it is called in a report. */
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly redirects: Redirects;
  /** What a later redaction withholds of it: its paths in `data.json`. */
  readonly withheld: readonly string[];
  /** Why something is as it is in it, where that is known. */
  readonly reasonOf: ReasonOf;
}

const reasonIn =
  (...entries: readonly Ledgers["corrections"][]): ReasonOf =>
  (record, pointer) =>
    entries
      .flatMap((each) => Object.values(each))
      .findLast((entry) => entry.record === record && entry.pointer === pointer);

const ofPackage = (name: string, files: PackageFiles): Source => {
  try {
    const { snapshot, ledgers } = packageOf(files);
    return {
      name: `${name} (${snapshot.version})`,
      snapshot,
      redirects: ledgers.redirects,
      withheld: [],
      reasonOf: reasonIn(ledgers.corrections),
    };
  } catch (error) {
    if (error instanceof NoPackage) throw new CannotRun(`${name} is no package of the dataset: ${error.message}.`);
    throw error;
  }
};

/** A corpus as it would be published now; with what its package promises beside, where it was built. */
const ofCorpus = async (folder: string, name: string): Promise<Source> => {
  const { findings, corpus } = check(await readCorpus(folder));
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0)
    throw new CannotRun(
      `${name} has ${errors} findings, and cannot be published as it is: \`vnjp validate ${name}\` shows them.`,
    );
  const built = existsSync(join(folder, "dist", "data.json"))
    ? packageOf(await readPackageFolder(folder)).snapshot
    : undefined;
  const changesets = changesetFolderOf(folder);
  const pending: Pending =
    changesets === undefined
      ? { reasons: {}, redirects: {} }
      : pendingOf(await readReasonsFiles(changesets), corpus.texts);
  const { before } = await readReleases(folder);
  const { version: _, ...promised } = built ?? { version: "" };
  return {
    name,
    snapshot: { ...promised, records: publish(corpus) },
    redirects: redirectsWith(before.redirects, pending.redirects, "next"),
    withheld: [],
    reasonOf: reasonIn(before.corrections, pending.reasons as Ledgers["corrections"]),
  };
};

const ofFolder = async (folder: string, name: string): Promise<Source> => {
  const corpus = isCorpus(folder) ? folder : corpusAround(folder);
  if (corpus !== undefined) return ofCorpus(corpus, name);
  if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "dist")))
    return ofPackage(name, await readPackageFolder(folder));
  throw new CannotRun(`${name} is neither a corpus (records/ and texts/) nor an installed package of the dataset.`);
};

/**
 * What somebody names to be compared: a release (`1.2.0`), `installed`, a tarball, an installed package's folder, or the
 * folder of a corpus or working tree. Throws where it is none of them.
 */
export const sourceOf = async (words: string): Promise<Source> => {
  if (words === "installed") return ofPackage("installed", await readPackageFolder(installedFolder()));
  if (/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(words) && !existsSync(words)) {
    const { release, withheld, ledgers } = await releaseAsOf(words);
    return {
      name: words,
      snapshot: release,
      redirects: redirectsAsOf(ledgers.redirects, ledgers.releases, words),
      withheld,
      reasonOf: reasonIn(ledgers.corrections),
    };
  }
  const path = resolve(words);
  if (!existsSync(path))
    throw new CannotRun(
      `There is no ${words}: name a release (1.2.0), installed, a folder, or a tarball of the package.`,
    );
  if (statSync(path).isDirectory()) return ofFolder(path, words);
  try {
    return ofPackage(words, await readPackageTarball(path));
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${words} is no tarball of the package.`);
  }
};

/**
 * One thing alone and what it is compared with: a working tree comes after its last release, anything else before the tree
 * that one stands in. Throws where nothing was released of the tree.
 */
export const sourcesAlone = async (words: string): Promise<readonly [from: Source, to: Source]> => {
  const folder = existsSync(words) ? corpusAround(resolve(words)) : undefined;
  if (folder === undefined) return [await sourceOf(words), await sourceOf(".")];
  const { last, before } = await readReleases(folder);
  if (!last) throw new CannotRun(`Nothing has been released of ${words}: name what it is to be compared with.`);
  const { redirects, corrections } = before;
  const released = { name: last.version, snapshot: last, redirects, withheld: [], reasonOf: reasonIn(corrections) };
  return [released, await sourceOf(words)];
};
