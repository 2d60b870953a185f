// The files that a release reads and writes.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Releases } from "@vnjp/engine/schema";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const datasetFolder = join(root, "packages", "dataset");
export const changesetFolder = join(root, ".changeset");

/** The last release, which only the repository keeps. */
export const lastReleasePath = join(datasetFolder, "releases", "last.json");

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

/** The history as it is in the working tree. The check of a release reads it with its proof. */
export const readReleaseHistory = (): Releases =>
  readJson<{ releases: Releases }>(join(datasetFolder, "releases", "history.json")).releases;

/** The number of the last release; undefined before the first. */
export const readLastVersion = (): string | undefined =>
  existsSync(lastReleasePath) ? readJson<{ version: string }>(lastReleasePath).version : undefined;

/** The current version of a package of the workspace. */
export const readVersion = (folder: string): string =>
  readJson<{ version: string }>(join(root, folder, "package.json")).version;
