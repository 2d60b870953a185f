// Where a release reads and writes.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const dataset = join(root, "packages", "dataset");
export const changesetFolder = join(root, ".changeset");

const releases = join(dataset, "releases");

/** The ledgers that are published, and what the repository alone keeps of each release. */
export const paths = {
  corrections: join(releases, "corrections.json"),
  redirects: join(releases, "redirects.json"),
  history: join(releases, "history.json"),
  manifest: join(releases, "manifest.json"),
  last: join(releases, "last.json"),
};

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

export const readJsonIfThere = <T>(path: string): T | undefined => (existsSync(path) ? readJson<T>(path) : undefined);

/** Writes a file whole or not at all. */
export const writeWhole = (path: string, content: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
};

/** The version that a package of the workspace has now. */
export const versionOf = (folder: string): string =>
  readJson<{ version: string }>(join(root, folder, "package.json")).version;
