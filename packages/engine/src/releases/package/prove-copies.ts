import { getProperty, isObject } from "../../corpus/index.ts";
import { createFinding, type Finding } from "../../findings/index.ts";
import type { FileHashes } from "../history/manifest.ts";
import { releasesPath, type PackageFiles } from "./parse-package.ts";

const parseFile = (files: PackageFiles, path: string): unknown => {
  const content = files.get(path);
  return content === undefined ? undefined : JSON.parse(content);
};

/** The version that a file says, and the file. */
const listVersions = (files: PackageFiles): readonly (readonly [path: string, version: unknown])[] =>
  ["package.json", "dist/manifest.json", "dist/datapackage.json"].map((path) => {
    const value = parseFile(files, path);
    return [path, isObject(value) ? getProperty(value, "version") : undefined];
  });

interface Resource {
  readonly path: string;
  readonly hash: string;
}

/** The tables of a package whose hash in `datapackage.json` is another. */
const listWrongTables = (files: PackageFiles, hashes: FileHashes): readonly Finding[] => {
  const { resources } = parseFile(files, "dist/datapackage.json") as { readonly resources: readonly Resource[] };
  return resources.flatMap(({ path, hash }) => {
    const found = hashes[`dist/${path}`];
    if (hash === `sha256:${found ?? ""}`) return [];
    const report = { code: "package/wrong-table", pointer: "", arguments: { path, hash, found } } as const;
    return [createFinding(report, { record: "dist/datapackage.json" })];
  });
};

const report = (path: string, part: string): Finding =>
  createFinding({ code: "package/wrong-copy", pointer: "", arguments: { part } }, { record: path });

/**
 * Compares what a package says twice: the version of its data, and the hashes of the tables. The files must be those of a
 * package.
 */
export const proveCopies = (files: PackageFiles, hashes: FileHashes): readonly Finding[] => {
  const { version } = parseFile(files, releasesPath) as { readonly version: string };
  // Between two releases, the data has a version of its own.
  const released = version.replace(/-unreleased$/, "");
  return [
    ...listVersions(files)
      .filter(([path, found]) => found !== (path === "package.json" ? released : version))
      .map(([path]) => report(path, `version ${version}`)),
    ...listWrongTables(files, hashes),
  ];
};
