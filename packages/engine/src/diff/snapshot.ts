import { serializeCanonicalJson, sortKeys, type CodeLists, type PublishedRecords } from "../publish/index.ts";
import type { JsonSchema } from "../schema/index.ts";

/** A column of a table (Frictionless Table Schema). */
export interface TableColumn {
  readonly name: string;
  readonly type: string;
  /** Whether it is a part of the primary key. */
  readonly key?: true | undefined;
  /** The column of another table that its values are in: `people.record`. */
  readonly refersTo?: string | undefined;
}

/** The columns of each table in order. */
export type Tables = { readonly [table: string]: readonly TableColumn[] };

/** What a package promises besides its data, schemas and tables. A corpus that is not a package has none of it. */
export interface PackageSurface {
  /** The fields of package.json that concern an installation, with its exports as a list. */
  readonly package: { readonly [field: string]: unknown };
  /** How the records lie in each JSON file of the data: `id: record`, `list of record`. */
  readonly layouts: { readonly [path: string]: string };
  /** SHA-256 of each packed file by path. A replay has none: it rebuilds the records, and no file. */
  readonly files?: { readonly [path: string]: string };
  /** The TypeScript declarations by path. Neither has a replay. */
  readonly types?: { readonly [path: string]: string };
}

/** All that one version of the dataset publishes, or would publish. For a corpus that is not a package: its records. */
export interface Snapshot {
  /** The release number; absent if it is not released. */
  readonly version?: string;
  readonly records: PublishedRecords;
  /** By path below `schema/`, in canonical form: keys in order, without the address, which has the version. */
  readonly schemas?: { readonly [path: string]: JsonSchema };
  readonly codes?: CodeLists;
  readonly tables?: Tables;
  readonly surface?: PackageSurface;
}

/** The name of the lists of codes among the schemas of a history. */
export const codesKey = "codes.json";

/** The name of the columns of the tables among the schemas of a history. */
export const tablesKey = "tables.json";

/** The name of the surface of the package among the schemas of a history. */
export const surfaceKey = "surface.json";

/** A schema without its address and comment, which follow from the version and the path. */
export const normalizeSchema = (schema: JsonSchema): JsonSchema => {
  const { $id: _, $comment: __, ...rest } = schema;
  return sortKeys(rest) as JsonSchema;
};

/** Each release is hashed as a whole, but shares most records with the next: records, at the third level, are cached. */
const recordTextCache = { depth: 3, texts: new WeakMap<object, string>() };

/** The data of a release as one text, of which each release has a hash: its version and all records in canonical JSON. */
export const serializeData = ({ version, records }: Pick<Snapshot, "version" | "records">): string =>
  serializeCanonicalJson({ version, records }, recordTextCache);

/** What a release promises besides its records, as one tree of which the history has patches. */
export interface SchemaTree {
  readonly [codesKey]: CodeLists;
  readonly [tablesKey]: Tables;
  readonly [surfaceKey]: Pick<PackageSurface, "package" | "layouts">;
  readonly [path: string]: unknown;
}

/** The schemas, lists of codes, columns and surface of a release as one tree. */
export const toSchemaTree = ({
  schemas,
  codes,
  tables,
  surface: { package: packageFields, layouts },
}: Pick<Required<Snapshot>, "schemas" | "codes" | "tables" | "surface">): SchemaTree => ({
  ...schemas,
  [codesKey]: codes,
  [tablesKey]: tables,
  [surfaceKey]: { package: packageFields, layouts },
});

/** The content of `export --schemas`, of which each release has a second hash. */
export const serializeSchemas = (release: Parameters<typeof toSchemaTree>[0]): string =>
  serializeCanonicalJson(toSchemaTree(release));
