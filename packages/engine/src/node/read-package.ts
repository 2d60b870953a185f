import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseTarGzip } from "nanotar";
import { isReadOfPackage, type PackageFiles } from "../history/index.ts";

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

/** The same of a tarball as npm packs it, whose files lie under `package/`. Throws on what is no tarball. */
export const readPackageTarball = async (path: string): Promise<PackageFiles> => {
  const files = await parseTarGzip(await readFile(path));
  return new Map(
    files.flatMap(({ name, text }): [string, string][] => {
      const inPackage = name.replace(/^package\//, "");
      return isReadOfPackage(inPackage) ? [[inPackage, text]] : [];
    }),
  );
};
