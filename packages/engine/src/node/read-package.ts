import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseTarGzip } from "nanotar";
import { readNamedFile } from "./read-file.ts";
import { isPackageInput, InvalidPackageError, type PackageFiles } from "../releases/package/parse-package.ts";

/** Reads those files of a package folder that say what it publishes. Throws if the folder cannot be read. */
export const readPackageFolder = async (folder: string): Promise<PackageFiles> => {
  const listFiles = async (name: string) =>
    (await readdir(join(folder, name), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  const entries = [
    join(folder, "package.json"),
    ...(existsSync(join(folder, "dist")) ? await listFiles("dist") : []),
    // The workspace builds the declarations apart, and a build of the data alone has none.
    ...(existsSync(join(folder, "types")) ? await listFiles("types") : []),
  ];
  const namedPaths = entries.map((path): [string, string] => [relative(folder, path).split(sep).join("/"), path]);
  return new Map(
    await Promise.all(
      namedPaths
        .filter(([name]) => isPackageInput(name))
        .map(async ([name, path]): Promise<[string, string]> => [name, await readFile(path, "utf8")]),
    ),
  );
};

/** A package has a few megabytes. */
const maxTarballBytes = 200_000_000;

/** Reads the files of a tarball. Throws an {@link InvalidPackageError} if it is none. */
export const readTarball = async (path: string) => {
  const bytes = await readNamedFile(path, maxTarballBytes);
  try {
    return await parseTarGzip(bytes);
  } catch (error) {
    throw new InvalidPackageError(`${path} is no tarball as npm packs it`, { cause: error });
  }
};

/**
 * Reads the same files of a tarball made by npm, whose paths begin with `package/`. Throws an {@link InvalidPackageError}
 * if it is no tarball, and a system error if it cannot be read.
 */
export const readPackageTarball = async (path: string): Promise<PackageFiles> => {
  const files = await readTarball(path);
  return new Map(
    files.flatMap(({ name, text }): [string, string][] => {
      const packagePath = name.replace(/^package\//, "");
      return isPackageInput(packagePath) ? [[packagePath, text]] : [];
    }),
  );
};
