// The schemas of the package: those of records and release data, with their titles and addresses, and those of whole files.
import { readFileSync } from "node:fs";
import { buildSchemasByPath } from "@vnjp/engine/publish";
import { isObject } from "@vnjp/engine/corpus";
import { kindNames, type JsonSchema, type Kind } from "@vnjp/engine/schema";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** Returns the address of a published file after its release: the `$id` of a schema resolves to the schema. */
const getPublishedUrl = (file: string) => `https://cdn.jsdelivr.net/npm/@vnjp/dataset@${version}/dist/${file}`;

const draft = "https://json-schema.org/draft/2020-12/schema";

/** The schema of a file with the records of a kind. It is next to the schema of one record, to which it refers. */
const buildListSchema = (kind: Kind): JsonSchema => ({
  $schema: draft,
  type: "array",
  description: `The file data/${kind}.json: each published ${kind} once, sorted by id.`,
  items: { $ref: `../${kind}.schema.json` },
});

/** The schema of the file with the codes of open lists. */
const codesSchema: JsonSchema = {
  $schema: draft,
  type: "object",
  description: "The known codes of each open list, and what they mean.",
  additionalProperties: { type: "object", additionalProperties: { type: "string" } },
};

const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The title of the schema at a path: “Event, as people write it”. */
const formatTitle = (path: string): string => {
  const [name = "", folder] = path
    .replace(/\.schema\.json$/, "")
    .split("/")
    .toReversed();
  if (folder === "data") return `All records of the kind ${name}`;
  const isRecord = kindNames.some((kind) => kind === name);
  const form = folder === "authored" ? "as people write it" : "as published";
  return isRecord ? `${capitalize(name)}, ${form}` : capitalize(name);
};

/** Builds every schema, by its path below `schema/`. */
export const buildSchemas = (banner: string): ReadonlyMap<string, JsonSchema> => {
  const schemas: readonly (readonly [path: string, schema: JsonSchema])[] = [
    ...buildSchemasByPath(),
    ...kindNames.map((kind): [string, JsonSchema] => [`data/${kind}.schema.json`, buildListSchema(kind)]),
    ["codes.schema.json", codesSchema],
  ];
  return new Map(
    schemas.map(([path, { $schema, ...schema }]) => [
      path,
      {
        $schema,
        $id: getPublishedUrl(`schema/${path}`),
        $comment: banner,
        title: formatTitle(path),
        ...schema,
      } as JsonSchema,
    ]),
  );
};

/** Removes the comment, the examples and some descriptions from a schema. It accepts the same values. */
const compactSchema = (schema: unknown, compactDescription: (text: string) => string): unknown => {
  if (Array.isArray(schema)) return schema.map((item) => compactSchema(item, compactDescription));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      // A property may be called so, too: then its schema is an object.
      if (key === "$comment" || (key === "examples" && Array.isArray(value))) return [];
      if (key !== "description" || typeof value !== "string") return [[key, compactSchema(value, compactDescription)]];
      const description = compactDescription(value);
      return description === "" ? [] : [[key, description]];
    }),
  );
};

/**
 * The schema at a path, as the package has it. The codes of open lists are in `codes.json`. The schemas of records as people write
 * them have no descriptions: an editor in the repository shows those of the complete ones.
 */
export const buildPackedSchema = (path: string, schema: unknown): unknown =>
  compactSchema(schema, (text) =>
    path.startsWith("authored/")
      ? ""
      : text.replace(/ An open list; known so far: .*$/s, " An open list; codes.json has the known codes."),
  );
