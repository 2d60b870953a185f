import { serializeCanonicalJson, sortKeys, type PublishedRecords } from "../publish/index.ts";
import type { JsonSchema } from "../schema/index.ts";

/** The known codes of each list, with their meanings. */
export type CodeLists = { readonly [list: string]: { readonly [code: string]: string } };

/** The columns of each table, with their types (Frictionless Table Schema). */
export type Tables = { readonly [table: string]: { readonly [column: string]: string } };

/** What a package promises besides its data and schemas. A corpus that is not a package has none of it. */
export interface PackageSurface {
  /** The keys and conditions of the `exports`, and the supported versions of Node.js, in order. */
  readonly exports: readonly string[];
  /** SHA-256 of the published code and types. */
  readonly code: string;
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

/** A schema without its address and comment, which follow from the version and the path. */
export const normalizeSchema = (schema: JsonSchema): JsonSchema => {
  const { $id: _, $comment: __, ...rest } = schema;
  return sortKeys(rest) as JsonSchema;
};

/** Each release is hashed as a whole, but shares most records with the next: records, at the third level, are cached. */
const recordTextCache = { depth: 3, texts: new WeakMap<object, string>() };

/** The content of `data.json`, of which each release has a hash. */
export const serializeData = ({ version, records }: Pick<Snapshot, "version" | "records">): string =>
  serializeCanonicalJson({ version, records }, recordTextCache);

/** The canonical schemas, lists of codes and columns, of which each release has a second hash. */
export const serializeSchemas = ({
  schemas,
  codes,
  tables,
}: Pick<Required<Snapshot>, "schemas" | "codes" | "tables">): string =>
  serializeCanonicalJson({ ...schemas, [codesKey]: codes, [tablesKey]: tables });
