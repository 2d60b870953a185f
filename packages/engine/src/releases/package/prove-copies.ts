import { getProperty, isObject } from "../../corpus/index.ts";
import { createFinding, type Finding } from "../../findings/index.ts";
import { isSameJson } from "../../publish/index.ts";
import type { FileHashes } from "../history/manifest.ts";
import type { PackageFiles } from "./parse-package.ts";

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

interface Data {
  readonly version: string;
  readonly records: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const report = (path: string, part: string): Finding =>
  createFinding({ code: "package/wrong-copy", pointer: "", arguments: { part } }, { record: path });

/** A record as the code of a package has it. */
interface CodeRecord {
  readonly kind: string;
  readonly id: string;
}

/** Compares the records that the code of a package has with `data.json`, each record under its reference. */
export const proveCodeRecords = (files: PackageFiles, codeRecords: readonly CodeRecord[]): readonly Finding[] => {
  const { records } = parseFile(files, "dist/data.json") as Data;
  const count = Object.values(records).flatMap((byId) => Object.keys(byId)).length;
  const wrong = codeRecords.filter((record) => !isSameJson(record, records[record.kind]?.[record.id] ?? null));
  return [
    ...wrong.map(({ kind, id }) => report("dist/index.js", `the record ${kind}/${id}`)),
    ...(codeRecords.length === count ? [] : [report("dist/index.js", `${count} records`)]),
  ];
};

/**
 * Compares the copies of the data in a package with `data.json`: the files by kind, the version numbers, and the hashes of the
 * tables. The files must be those of a package.
 */
export const proveCopies = (files: PackageFiles, hashes: FileHashes): readonly Finding[] => {
  const { version, records } = parseFile(files, "dist/data.json") as Data;
  // Between two releases, the data has a version of its own.
  const released = version.replace(/-unreleased$/, "");
  return [
    ...Object.keys(records)
      .map((kind): readonly [string, string] => [kind, `dist/data/${kind}.json`])
      .filter(([kind, path]) => !isSameJson(parseFile(files, path), records[kind]))
      .map(([kind, path]) => report(path, `the records of ${kind}`)),
    ...listVersions(files)
      .filter(([path, found]) => found !== (path === "package.json" ? released : version))
      .map(([path]) => report(path, `version ${version}`)),
    ...listWrongTables(files, hashes),
  ];
};
