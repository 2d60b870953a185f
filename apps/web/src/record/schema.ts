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

const read = new Map<Kind, Schema>();

const schemaOf = (kind: Kind): Schema => {
  const known = read.get(kind);
  if (known) return known;
  const file = fileURLToPath(import.meta.resolve(`@vnjp/dataset/schema/${kind}.schema.json`));
  const schema = JSON.parse(readFileSync(file, "utf8")) as Schema;
  read.set(kind, schema);
  return schema;
};

/** A field of a record: its description, and its place among its neighbours. */
export interface FieldOfSchema {
  readonly description: string;
  readonly position: number;
}

const resolved = (schema: Schema | undefined, root: Schema): Schema | undefined =>
  schema?.$ref === undefined ? schema : root.$defs?.[schema.$ref.replace("#/$defs/", "")];

/** Descriptions are written for programmers too: the names of standards and the keeping of keys are left out here. */
const forReaders = (description: string): string =>
  description
    .replaceAll(/ \((?:Popolo|SKOS[^)]*)\)/g, "")
    .replace(/,? (?:each )?under (?:a permanent key|its own key)/, "");

/** A field that is an open list of codes is described where the list is. */
const openListWords = (schema: Schema | undefined): string | undefined =>
  schema?.description?.includes(" An open list;") ? schema.description.split(" An open list;")[0] : undefined;

/** What the published schema says of a field: `["participants", "role"]` is the role of a participant. */
export const fieldOf = (kind: Kind, path: readonly string[]): FieldOfSchema => {
  const root = schemaOf(kind);
  let within: Schema | undefined = root;
  let description = "";
  let position = 0;
  for (const field of path) {
    const properties: Readonly<Record<string, Schema>> = within?.properties ?? {};
    position = Object.keys(properties).indexOf(field);
    const schema: Schema | undefined = properties[field];
    description = schema?.description ?? openListWords(resolved(schema, root)) ?? "";
    const entry = schema?.additionalProperties;
    within = resolved(typeof entry === "object" ? entry : schema, root);
  }
  return { description: forReaders(description), position: position === -1 ? Number.MAX_SAFE_INTEGER : position };
};

/** What a kind of record is, in the words of its published schema. */
export const kindMeaning = (kind: Kind): string => forReaders(schemaOf(kind).description ?? "");
