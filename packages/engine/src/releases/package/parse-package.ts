import { getProperty, isObject } from "../../corpus/index.ts";
import {
  codesKey,
  normalizeSchema,
  type CodeLists,
  type PackageSurface,
  type TableColumn,
  type Tables,
} from "../../diff/index.ts";
import { definitionsFile, addDefinitions, type PublishedRecords } from "../../publish/index.ts";
import type { Corrections, JsonSchema, Manifest, Redirects, Releases } from "../../schema/index.ts";
import type { ReleaseData, ReleaseSnapshot } from "../history/replay.ts";
import { manifestPath } from "../history/manifest.ts";
import { normalizePackageJson } from "./normalize-package-json.ts";

/** The files of a packed @vnjp/dataset by path in the package (`package.json`, `dist/data/event.json`). */
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

/** A JSON file of a package that has objects under one key. */
const parseMap = <T>(files: PackageFiles, path: string, key: string): T => {
  const value = getProperty(parseObject<Record<string, unknown>>(files, path, key), key);
  if (!isObject(value)) throw new InvalidPackageError(`its ${path} has no objects under ${key}`);
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
 * Whether a file is a schema that is compared. Those of whole files only say that they are lists of records, and shared definitions
 * are part of the schemas that refer to them.
 */
const isComparedSchema = (path: string) =>
  path.startsWith(schemaFolder) && !path.startsWith(`${schemaFolder}data/`) && !path.endsWith(`/${definitionsFile}`);

/** A schema of a package with all its definitions. */
const parseSchema = (files: PackageFiles, path: string): JsonSchema =>
  addDefinitions(parseObject<JsonSchema>(files, path), (name) => {
    const shared = parseObject<JsonSchema>(files, path.slice(0, path.lastIndexOf("/") + 1) + definitionsFile, "$defs");
    const definition = getProperty(shared.$defs ?? {}, name);
    if (!isObject(definition))
      throw new InvalidPackageError(`its ${path} needs the definition ${name}, which is missing`);
    return definition;
  });

const dataFolder = "dist/data/";

/** The file with the version of the data, and the days of all releases. */
export const releasesPath = "dist/internal/releases.json";

const isTypeFile = (path: string) => /^(?:dist\/)?types\/.*\.d\.c?ts$/.test(path);

/** The JSON files of the data, whose layout programs know: the records of one kind each. */
const isDataFile = (path: string) =>
  path.startsWith(dataFolder) && /^[a-z-]+\.json$/.test(path.slice(dataFolder.length));

/** The records of a kind by id. The file has each once, under its kind. */
const parseRecords = (kind: string, path: string, content: string): Readonly<Record<string, object>> => {
  const list = parseJson(path, content);
  const records: Record<string, object> = {};
  for (const record of Array.isArray(list) ? (list as readonly unknown[]) : [undefined]) {
    const id = isObject(record) && record["kind"] === kind ? record["id"] : undefined;
    if (!isObject(record) || typeof id !== "string" || Object.hasOwn(records, id))
      throw new InvalidPackageError(`its ${path} is not a list of ${kind} records, each with an id of its own`);
    records[id] = record;
  }
  return records;
};

const parseAllRecords = (files: PackageFiles): PublishedRecords => {
  const dataFiles = selectFiles(files, isDataFile);
  if (dataFiles.length === 0) throw new InvalidPackageError(`it has no ${dataFolder}`);
  const records = dataFiles.map(([path, content]) => {
    const kind = path.slice(dataFolder.length, -".json".length);
    return [kind, parseRecords(kind, path, content)];
  });
  return Object.fromEntries(records) as PublishedRecords;
};

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly exports: object;
}

/** Each export with its conditions and its file: `. import types -> ./types/index.d.ts`. */
const listExports = (entry: string, target: unknown): string[] => {
  if (!isObject(target)) return [`${entry} -> ${String(target)}`];
  const conditions = Object.entries(target);
  // A resolver takes the first condition that fits, and `default` always does: it never meets what comes after.
  const last = conditions.findIndex(([condition]) => condition === "default");
  return conditions
    .slice(0, last === -1 ? undefined : last + 1)
    .flatMap(([condition, inner]) => listExports(condition === "default" ? entry : `${entry} ${condition}`, inner));
};

/** The fields that concern an installation. Which condition of an export comes first counts, so exports are a list. */
const toPackageFields = (packageJson: PackageJson): PackageSurface["package"] => {
  const { version: _, ...fields } = normalizePackageJson(packageJson) as PackageJson;
  return {
    ...fields,
    exports: Object.entries(packageJson.exports)
      .flatMap(([entry, target]) => listExports(entry, target))
      .toSorted(),
  };
};

interface TableSchema {
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly schema: TableSchema }[];
}

/** The column that the values of a column are in, by the first foreign key that has it: `people.record`. */
const findTarget = ({ foreignKeys = [] }: TableSchema, column: string): string | undefined => {
  const key = foreignKeys.find(({ fields }) => fields.includes(column));
  return key && `${key.reference.resource}.${key.reference.fields[key.fields.indexOf(column)] ?? ""}`;
};

const toColumns = (schema: TableSchema): readonly TableColumn[] =>
  schema.fields.map(({ name, type }) => {
    const refersTo = findTarget(schema, name);
    return {
      name,
      type,
      ...(schema.primaryKey?.includes(name) ? { key: true as const } : {}),
      ...(refersTo === undefined ? {} : { refersTo }),
    };
  });

const toTables = ({ resources }: Descriptor): Tables =>
  Object.fromEntries(resources.map(({ name, schema }) => [name, toColumns(schema)]));

const selectFiles = (files: PackageFiles, isSelected: (path: string) => boolean): [path: string, content: string][] =>
  [...files].filter(([path]) => isSelected(path)).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Whether a file of a package is read. All other files are derived from these. */
export const isPackageInput = (path: string): boolean =>
  path === "package.json" ||
  isTypeFile(path) ||
  isDataFile(path) ||
  path === releasesPath ||
  /^dist\/[a-z-]+\.json$/.test(path) ||
  path.startsWith(schemaFolder);

/** What a packed dataset publishes. */
export interface ParsedPackage {
  readonly snapshot: ReleaseSnapshot;
  readonly releaseData: ReleaseData;
  readonly manifest: Manifest;
}

/** Parses a packed dataset. Throws an {@link InvalidPackageError} if it is not one. */
export const parsePackage = (files: PackageFiles): ParsedPackage => {
  const { name } = parseObject<{ name: string }>(files, "package.json", "name");
  if (name !== "@vnjp/dataset") throw new InvalidPackageError(`it is ${name}, not @vnjp/dataset`);
  const packageJson = parseObject<PackageJson>(files, "package.json", "version", "exports");
  // The data has the version: a working tree after a release still has its number in package.json, but is not that release.
  const { version } = parseObject<{ version: string }>(files, releasesPath, "version");
  const records = parseAllRecords(files);
  const corrections = parseMap<Corrections>(files, "dist/corrections.json", "corrections");
  const redirects = parseMap<Redirects>(files, "dist/redirects.json", "redirects");
  const releases = parseMap<Releases>(files, "dist/history.json", "releases");
  const manifest: Manifest = {
    version: parseObject<Manifest>(files, manifestPath, "version").version,
    files: parseMap(files, manifestPath, "files"),
  };
  const schemas = selectFiles(files, isComparedSchema).map(([path]): [string, JsonSchema] => [
    path.slice(schemaFolder.length),
    normalizeSchema(parseSchema(files, path)),
  ]);
  // The records were read from these files, so each is such a list.
  const layouts = selectFiles(files, isDataFile).map(([path]) => [path, "list of record"]);
  return {
    snapshot: {
      version,
      records,
      schemas: Object.fromEntries(schemas),
      codes: parseObject<CodeLists>(files, `dist/${codesKey}`),
      tables: toTables(parseObject<Descriptor>(files, "dist/datapackage.json", "resources")),
      surface: {
        package: toPackageFields(packageJson),
        layouts: Object.fromEntries(layouts) as Record<string, string>,
        types: Object.fromEntries(selectFiles(files, isTypeFile)),
        files: manifest.files,
      },
    },
    releaseData: { corrections, redirects, releases },
    manifest,
  };
};
