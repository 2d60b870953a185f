import { canonicalJson, sorted, type PublishedRecords } from "../publish/index.ts";
import type { JsonSchema } from "../schema/index.ts";

/** The known codes of every open list, and what each means. */
export type CodeLists = { readonly [list: string]: { readonly [code: string]: string } };

/** The columns of every table, each with its type (Frictionless Table Schema). */
export type Tables = { readonly [table: string]: { readonly [column: string]: string } };

/** What is promised about the package beside its data and schemas; a corpus that is no package promises none of it. */
export interface Surface {
  /** What the package can be asked for and how (the keys and conditions of its `exports`), and on which Node.js, in order. */
  readonly doors: readonly string[];
  /** SHA-256 of the code and types that it publishes. */
  readonly code: string;
}

/** All that one version of the dataset publishes, or would publish; of a corpus that is no package, its records alone. */
export interface Snapshot {
  /** The release number; absent where it is none yet. */
  readonly version?: string;
  readonly records: PublishedRecords;
  /** By their paths below `schema/`, canonical: keys in order, without the address that names the version. */
  readonly schemas?: { readonly [path: string]: JsonSchema };
  readonly codes?: CodeLists;
  readonly tables?: Tables;
  readonly surface?: Surface;
}

/** The name under which the lists of codes stand among the schemas, where a history keeps both. */
export const codesName = "codes.json";

/** The name under which the columns of the tables stand there. */
export const tablesName = "tables.json";

/** A schema without the address and the banner, which follow from the version and the path. */
export const canonicalSchema = (schema: JsonSchema): JsonSchema => {
  const { $id: _, $comment: __, ...rest } = schema;
  return sorted(rest) as JsonSchema;
};

/** Neighbouring releases share nearly all of their records, and each is hashed whole: `/records/KIND/ID` is the third level. */
const recordTexts = { depth: 3, texts: new WeakMap<object, string>() };

/** The bytes of `data.json`: what a release's hash is over. */
export const dataOf = ({ version, records }: Pick<Snapshot, "version" | "records">): string =>
  canonicalJson({ version, records }, recordTexts);

/** The canonical schemas, lists of codes and columns of a release: the other thing that its hash is over. */
export const schemasOf = ({
  schemas,
  codes,
  tables,
}: Pick<Required<Snapshot>, "schemas" | "codes" | "tables">): string =>
  canonicalJson({ ...schemas, [codesName]: codes, [tablesName]: tables });
