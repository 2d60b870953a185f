import { getProperty, isObject } from "../corpus/index.ts";
import { codesKey, normalizeSchema, type CodeLists, type Snapshot, type Tables } from "../diff/index.ts";
import { hashText, type PublishedRecords } from "../publish/index.ts";
import type { Corrections, JsonSchema, Redirects, Releases } from "../schema/index.ts";
import type { ReleaseData } from "./history/replay.ts";

/** The files of a packed @vnjp/dataset by path in the package (`package.json`, `dist/data.json`). */
export type PackageFiles = ReadonlyMap<string, string>;

/** Files that are not a package of the dataset. */
export class InvalidPackageError extends Error {
  override readonly name = "InvalidPackageError";
}

/** A JSON file of a package, which must be an object with some keys. */
const parseObject = <T extends object>(
  files: PackageFiles,
  path: string,
  ...keys: readonly (keyof T & string)[]
): T => {
  const content = files.get(path);
  if (content === undefined) throw new InvalidPackageError(`it has no ${path}`);
  const value = parseJson(path, content);
  if (!isObject(value)) throw new InvalidPackageError(`its ${path} is not a JSON object`);
  const missing = keys.filter((key) => getProperty(value, key) === undefined);
  if (missing.length > 0) throw new InvalidPackageError(`its ${path} has no ${missing.join(" and no ")}`);
  return value as T;
};

const parseJson = (path: string, content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new InvalidPackageError(`its ${path} is not JSON`, { cause: error });
  }
};

const schemaFolder = "dist/schema/";

/**
 * The files whose hash, with that of the types, stands for the published code: the accessors without the bundled data, the
 * compiled validators, and the excepted warnings. Only a workspace has these files; a packed package has the hash in its
 * history.
 */
const codeFiles = ["dist/internal/accessors.js", "dist/internal/validators.js", "dist/exceptions.json"];

const isTypeFile = (path: string) => /^dist\/[^/]+\.d\.ts$/.test(path);

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly exports: object;
  readonly engines?: Readonly<Record<string, string>>;
}

/** An export for each of its conditions: `. import` and `. require`. Types are left out: the hash of the code has them. */
const listConditions = (entry: string, target: unknown): string[] =>
  isObject(target)
    ? Object.entries(target).flatMap(([condition, inner]) =>
        condition === "types" ? [] : listConditions(condition === "default" ? entry : `${entry} ${condition}`, inner),
      )
    : [entry];

const listExports = ({ exports, engines = {} }: PackageJson): string[] => [
  ...new Set([
    ...Object.entries(exports).flatMap(([entry, target]) => listConditions(entry, target)),
    ...Object.entries(engines).map(([engine, range]) => `${engine} ${range}`),
  ]),
];

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
  }[];
}

const toTables = ({ resources }: Descriptor): Tables =>
  Object.fromEntries(
    resources.map(({ name, schema }) => [
      name,
      Object.fromEntries(schema.fields.map((field) => [field.name, field.type])),
    ]),
  );

const computeCodeHash = (files: PackageFiles, version: string, releases: Releases): string | undefined => {
  if (!codeFiles.every((path) => files.has(path))) return releases[version]?.code;
  const types = [...files.keys()].filter(isTypeFile).toSorted();
  return hashText([...codeFiles, ...types].map((path) => files.get(path)).join("\0"));
};

/** Whether a file of a package is read. All other files are derived from these. */
export const isPackageInput = (path: string): boolean =>
  path === "package.json" ||
  codeFiles.includes(path) ||
  isTypeFile(path) ||
  /^dist\/[a-z]+\.json$/.test(path) ||
  path.startsWith(schemaFolder);

/** The snapshot and the release data of a packed dataset. Throws an {@link InvalidPackageError} if it is not one. */
export const parsePackage = (
  files: PackageFiles,
): { readonly snapshot: Snapshot & { readonly version: string }; readonly releaseData: ReleaseData } => {
  const { name } = parseObject<{ name: string }>(files, "package.json", "name");
  if (name !== "@vnjp/dataset") throw new InvalidPackageError(`it is ${name}, not @vnjp/dataset`);
  const packageJson = parseObject<PackageJson>(files, "package.json", "version", "exports");
  // The data has the version: a working tree after a release still has its number in package.json, but is not that release.
  const { version, records } = parseObject<{ version: string; records: PublishedRecords }>(
    files,
    "dist/data.json",
    "version",
    "records",
  );
  const { corrections } = parseObject<{ corrections: Corrections }>(files, "dist/corrections.json", "corrections");
  const { redirects } = parseObject<{ redirects: Redirects }>(files, "dist/redirects.json", "redirects");
  const { releases } = parseObject<{ releases: Releases }>(files, "dist/history.json", "releases");
  const schemas = [...files.keys()]
    .filter((path) => path.startsWith(schemaFolder))
    .toSorted()
    .map((path): [string, JsonSchema] => [
      path.slice(schemaFolder.length),
      normalizeSchema(parseObject<JsonSchema>(files, path)),
    ]);
  const code = computeCodeHash(files, version, releases);
  return {
    snapshot: {
      version,
      records,
      schemas: Object.fromEntries(schemas),
      codes: parseObject<CodeLists>(files, `dist/${codesKey}`),
      tables: toTables(parseObject<Descriptor>(files, "dist/datapackage.json", "resources")),
      ...(code === undefined ? {} : { surface: { exports: listExports(packageJson).toSorted(), code } }),
    },
    releaseData: { corrections, redirects, releases },
  };
};
