import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Kind } from "@vnjp/dataset";

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schemaCache = new Map<Kind, Schema>();

const readPackedSchema = (name: string): Schema =>
  JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve(`@vnjp/dataset/schema/${name}.schema.json`)), "utf8"),
  ) as Schema;

const readSchema = (kind: Kind): Schema => {
  const cached = schemaCache.get(kind);
  if (cached) return cached;
  const packed = readPackedSchema(kind);
  const schema = { ...packed, $defs: { ...readPackedSchema("definitions").$defs, ...packed.$defs } };
  schemaCache.set(kind, schema);
  return schema;
};

/** A field of a record: its description, and its position among the fields. */
export interface FieldSchema {
  readonly description: string;
  readonly position: number;
  /** Whether it has entries under keys. */
  readonly isCollection: boolean;
}

const resolveRef = (schema: Schema | undefined, root: Schema): Schema | undefined =>
  schema?.$ref === undefined ? schema : root.$defs?.[schema.$ref.replace(/^.*#\/\$defs\//, "")];

/** Removes what only programmers need from a description: the names of standards, and remarks on keys. */
const simplifyDescription = (description: string): string =>
  description
    .replaceAll(/ \((?:Popolo|SKOS[^)]*)\)/g, "")
    .replace(/,? (?:each )?under (?:a permanent|its own|a separate) key/, "");

/** Finds the description of a field that is an open list of codes: the list has it. */
const findOpenListDescription = (schema: Schema | undefined): string | undefined =>
  schema?.description?.includes(" An open list;") ? schema.description.split(" An open list;")[0] : undefined;

/** Gets the schema of a field: `["participants", "role"]` is the role of a participant. */
export const getFieldSchema = (kind: Kind, path: readonly string[]): FieldSchema => {
  const root = readSchema(kind);
  let parent: Schema | undefined = root;
  let description = "";
  let position = 0;
  let isCollection = false;
  for (const field of path) {
    const properties: Readonly<Record<string, Schema>> = parent?.properties ?? {};
    position = Object.keys(properties).indexOf(field);
    const schema: Schema | undefined = properties[field];
    description = schema?.description ?? findOpenListDescription(resolveRef(schema, root)) ?? "";
    const resolved = resolveRef(schema, root);
    isCollection = typeof resolved?.additionalProperties === "object" && resolved.properties === undefined;
    const entry = schema?.additionalProperties;
    parent = resolveRef(typeof entry === "object" ? entry : schema, root);
  }
  return {
    description: simplifyDescription(description),
    position: position === -1 ? Number.MAX_SAFE_INTEGER : position,
    isCollection,
  };
};

/** Gets the description of a kind of record from its published schema. */
export const getKindDescription = (kind: Kind): string => simplifyDescription(readSchema(kind).description ?? "");
