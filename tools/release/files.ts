// The files that a release reads and writes.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const datasetFolder = join(root, "packages", "dataset");
export const changesetFolder = join(root, ".changeset");

const releases = join(datasetFolder, "releases");

/** The published release data, and what only the repository keeps: the identities and the last release. */
export const paths = {
  corrections: join(releases, "corrections.json"),
  redirects: join(releases, "redirects.json"),
  history: join(releases, "history.json"),
  identities: join(releases, "identities.json"),
  last: join(releases, "last.json"),
};

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

export const readOptionalJson = <T>(path: string): T | undefined => (existsSync(path) ? readJson<T>(path) : undefined);

/** The current version of a package of the workspace. */
export const readVersion = (folder: string): string =>
  readJson<{ version: string }>(join(root, folder, "package.json")).version;
