import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseTarGzip } from "nanotar";
import { isReadOfPackage, NoPackage, type PackageFiles } from "../history/index.ts";

/** The files of a package that lies in a folder, as far as they tell what it publishes. Throws where it cannot be read. */
export const readPackageFolder = async (folder: string): Promise<PackageFiles> => {
  const entries = [
    join(folder, "package.json"),
    ...(await readdir(join(folder, "dist"), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  ];
  const named = entries.map((path): [string, string] => [relative(folder, path).split(sep).join("/"), path]);
  return new Map(
    await Promise.all(
      named
        .filter(([name]) => isReadOfPackage(name))
        .map(async ([name, path]): Promise<[string, string]> => [name, await readFile(path, "utf8")]),
    ),
  );
};

const filesIn = async (path: string) => {
  const bytes = await readFile(path);
  try {
    return await parseTarGzip(bytes);
  } catch (error) {
    throw new NoPackage(`${path} is no tarball as npm packs it`, { cause: error });
  }
};

/**
 * The same of a tarball as npm packs it, whose files lie under `package/`. Throws {@link NoPackage} on what is no tarball;
 * a file that cannot be read is an error like any other.
 */
export const readPackageTarball = async (path: string): Promise<PackageFiles> => {
  const files = await filesIn(path);
  return new Map(
    files.flatMap(({ name, text }): [string, string][] => {
      const inPackage = name.replace(/^package\//, "");
      return isReadOfPackage(inPackage) ? [[inPackage, text]] : [];
    }),
  );
};
