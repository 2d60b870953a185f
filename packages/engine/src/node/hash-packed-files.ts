import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import packlist from "npm-packlist";
import type { FileHashes } from "../releases/history/manifest.ts";
import { hashPackageJson } from "../releases/package/normalize-package-json.ts";
import { readTarball } from "./read-package.ts";

/** The hash of a file. That of package.json is of the form that survives packing. */
const hashFile = (path: string, bytes: Uint8Array): string =>
  path === "package.json"
    ? hashPackageJson(new TextDecoder().decode(bytes))
    : createHash("sha256").update(bytes).digest("hex");

const sortByPath = (entries: readonly (readonly [path: string, hash: string])[]): FileHashes =>
  Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Hashes the files that npm packs of a built package folder. Throws if it cannot be read. */
export const hashPackedFiles = async (folder: string): Promise<FileHashes> => {
  const packageJson = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as object;
  const paths = await packlist({ path: folder, package: packageJson, isProjectRoot: true, edgesOut: new Map() });
  return sortByPath(
    await Promise.all(paths.map(async (path) => [path, hashFile(path, await readFile(join(folder, path)))] as const)),
  );
};

/** Hashes all files of an installed package, whatever its package.json says of them. Throws if it cannot be read. */
export const hashInstalledFiles = (folder: string): FileHashes =>
  sortByPath(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/") }))
      .filter(({ path }) => !path.startsWith("node_modules/"))
      // No package has a link, and following one could lead anywhere.
      .map(({ entry, path }) => [path, entry.isFile() ? hashFile(path, readFileSync(join(folder, path))) : "no file"]),
  );

/** Hashes the files of a tarball that npm or pnpm made, whose paths begin with `package/`. Throws if it cannot be read. */
export const hashTarballFiles = async (path: string): Promise<FileHashes> =>
  sortByPath(
    (await readTarball(path)).flatMap(({ name, type, data }) => {
      const packagePath = name.replace(/^package\//, "");
      return type === "file" && data ? [[packagePath, hashFile(packagePath, data)] as const] : [];
    }),
  );
