import { canonicalSchema, codesName, type CodeLists, type Snapshot, type Tables } from "../diff/index.ts";
import type { PublishedRecords } from "../publish/index.ts";
import type { Corrections, JsonSchema, Redirects, Releases } from "../schema/index.ts";
import { isObject, ownAt } from "../corpus/index.ts";
import { hashOf } from "./hash.ts";
import type { Ledgers } from "./ledgers.ts";

/** The files of a packed @vnjp/dataset by their paths in it (`package.json`, `dist/data.json`). */
export type PackageFiles = ReadonlyMap<string, string>;

/** Files that are no package of the dataset. */
export class NoPackage extends Error {
  override readonly name = "NoPackage";
}

/** A JSON file of a package; it has to be an object that has something under some keys. */
const parsed = <T extends object>(files: PackageFiles, path: string, ...keys: readonly (keyof T & string)[]): T => {
  const content = files.get(path);
  if (content === undefined) throw new NoPackage(`there is no ${path} in it`);
  const value = asJson(path, content);
  if (!isObject(value)) throw new NoPackage(`${path} in it is no JSON object`);
  const missing = keys.filter((key) => ownAt(value, key) === undefined);
  if (missing.length > 0) throw new NoPackage(`${path} in it has no ${missing.join(" and no ")}`);
  return value as T;
};

const asJson = (path: string, content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new NoPackage(`${path} in it is no JSON`, { cause: error });
  }
};

const schemaFolder = "dist/schema/";

/**
 * What the published code is compared by: the accessors without the data that is bundled into them, their types, the
 * compiled validators, and the warnings that are excepted. A workspace builds these files beside the package; a packed
 * one has their hash in its history.
 */
const codeFiles = ["dist/internal/accessors.js", "dist/internal/validators.js", "dist/exceptions.json"];

const isType = (path: string) => /^dist\/[^/]+\.d\.ts$/.test(path);

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: object;
  readonly engines?: Readonly<Record<string, string>>;
}

/** A door for each way in which it is opened: `. import` and `. require`. Types are in the hash of the code. */
const waysOf = (door: string, target: unknown): string[] =>
  isObject(target)
    ? Object.entries(target).flatMap(([condition, inner]) =>
        condition === "types" ? [] : waysOf(condition === "default" ? door : `${door} ${condition}`, inner),
      )
    : [door];

const doorsOf = ({ exports, engines = {} }: Manifest): string[] => [
  ...new Set([
    ...Object.entries(exports).flatMap(([door, target]) => waysOf(door, target)),
    ...Object.entries(engines).map(([engine, range]) => `${engine} ${range}`),
  ]),
];

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
  }[];
}

const tablesOf = ({ resources }: Descriptor): Tables =>
  Object.fromEntries(
    resources.map(({ name, schema }) => [
      name,
      Object.fromEntries(schema.fields.map((field) => [field.name, field.type])),
    ]),
  );

const codeOf = (files: PackageFiles, version: string, releases: Releases): string | undefined => {
  if (!codeFiles.every((path) => files.has(path))) return releases[version]?.code;
  const types = [...files.keys()].filter(isType).toSorted();
  return hashOf([...codeFiles, ...types].map((path) => files.get(path)).join("\0"));
};

/** The paths that are read of a package: the rest of it is derived. */
export const isReadOfPackage = (path: string): boolean =>
  path === "package.json" ||
  codeFiles.includes(path) ||
  isType(path) ||
  /^dist\/[a-z]+\.json$/.test(path) ||
  path.startsWith(schemaFolder);

/** A packed version of the dataset: what it publishes, and its ledgers. Throws {@link NoPackage} on other files. */
export const packageOf = (
  files: PackageFiles,
): { readonly snapshot: Snapshot & { readonly version: string }; readonly ledgers: Ledgers } => {
  const { name } = parsed<{ name: string }>(files, "package.json", "name");
  if (name !== "@vnjp/dataset") throw new NoPackage(`it is ${name}, and not @vnjp/dataset`);
  const manifest = parsed<Manifest>(files, "package.json", "version", "exports");
  // The data says itself which version it is: what was changed since a release is none, whatever number the package has.
  const { version, records } = parsed<{ version: string; records: PublishedRecords }>(
    files,
    "dist/data.json",
    "version",
    "records",
  );
  const { corrections } = parsed<{ corrections: Corrections }>(files, "dist/corrections.json", "corrections");
  const { redirects } = parsed<{ redirects: Redirects }>(files, "dist/redirects.json", "redirects");
  const { releases } = parsed<{ releases: Releases }>(files, "dist/history.json", "releases");
  const schemas = [...files.keys()]
    .filter((path) => path.startsWith(schemaFolder))
    .toSorted()
    .map((path): [string, JsonSchema] => [
      path.slice(schemaFolder.length),
      canonicalSchema(parsed<JsonSchema>(files, path)),
    ]);
  const code = codeOf(files, version, releases);
  return {
    snapshot: {
      version,
      records,
      schemas: Object.fromEntries(schemas),
      codes: parsed<CodeLists>(files, `dist/${codesName}`),
      tables: tablesOf(parsed<Descriptor>(files, "dist/datapackage.json", "resources")),
      ...(code === undefined ? {} : { surface: { doors: doorsOf(manifest).toSorted(), code } }),
    },
    ledgers: { corrections, redirects, releases },
  };
};
