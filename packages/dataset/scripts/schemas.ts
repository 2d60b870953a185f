// The schemas of the package: those of records and release data, with their titles and addresses, and those of whole files.
import { readFileSync } from "node:fs";
import { buildSchemasByPath, definitionsFile, splitDefinitions, type SharedSchemas } from "@vnjp/engine/publish";
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

const textSchema: JsonSchema = { type: "string" };

/** The schema of a code. Another language, or another property, can be added to it. */
const codeSchema: JsonSchema = {
  type: "object",
  properties: {
    meaning: {
      type: "object",
      description: "What it means.",
      properties: { en: textSchema, fr: textSchema },
      required: ["en"],
    },
    label: {
      type: "object",
      description: "What to call it.",
      properties: { en: textSchema, fr: textSchema },
      required: ["en", "fr"],
    },
    deprecated: { const: true, description: "A later release will remove it: its meaning says what to use instead." },
  },
  required: ["meaning", "label"],
};

/** The schema of the file with the codes of open lists. */
const codesSchema: JsonSchema = {
  $schema: draft,
  type: "object",
  description: "The known codes of each open list, what they mean, and what to call them.",
  properties: {
    codes: {
      type: "object",
      description: "The lists by the name of their type, each with its codes.",
      additionalProperties: { type: "object", additionalProperties: codeSchema },
    },
  },
  required: ["codes"],
};

type Definitions = SharedSchemas["definitions"];

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

/** A schema that accepts anything, as an absent one does. */
const isEmptySchema = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;

/** Removes the comment, the examples, what accepts anything, and some descriptions from a schema. It accepts the same values. */
const compactSchema = (schema: unknown, compactDescription: (text: string) => string): unknown => {
  if (Array.isArray(schema)) return schema.map((item) => compactSchema(item, compactDescription));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      // A property may be called so, too: then its schema is an object.
      if (key === "$comment" || (key === "examples" && Array.isArray(value))) return [];
      if (key === "additionalProperties" && isEmptySchema(value)) return [];
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
const buildCompactSchema = (path: string, schema: JsonSchema): JsonSchema =>
  compactSchema(schema, (text) =>
    path.startsWith("authored/")
      ? ""
      : text.replace(/ An open list; known so far: .*$/s, " An open list; codes.json has the known codes."),
  ) as JsonSchema;

/**
 * Creates the function that removes what the definition of a fact repeats from another one of its folder, word for word: what a
 * fact is, its basis and its note.
 */
const createRepetitionRemover = (): ((definitions: Definitions) => Definitions) => {
  const said = new Set<string>();
  const sayOnce = (text: string): string => {
    const isSaid = said.has(text);
    said.add(text);
    return isSaid ? "" : text;
  };
  return (definitions) =>
    Object.fromEntries(
      Object.entries(definitions).map(([name, definition]) => [
        name,
        name.endsWith("Fact") ? (compactSchema(definition, sayOnce) as JsonSchema) : definition,
      ]),
    );
};

/** The folders whose schemas share definitions, and what these define. Those of whole files have none. */
const definitionFolders = [
  ["", "Definitions of what is published"],
  ["authored/", "Definitions of what people write"],
] as const;

/** The schemas as the package has them: compact, and with each definition once. */
export const buildPackedSchemas = (complete: ReadonlyMap<string, JsonSchema>): ReadonlyMap<string, JsonSchema> => {
  const packed = new Map([...complete].map(([path, schema]) => [path, buildCompactSchema(path, schema)]));
  for (const [folder, title] of definitionFolders) {
    const isInFolder = (path: string): boolean => path.slice(0, path.lastIndexOf("/") + 1) === folder;
    const { definitions, schemas } = splitDefinitions(new Map([...packed].filter(([path]) => isInFolder(path))));
    const removeRepeated = createRepetitionRemover();
    const path = `${folder}${definitionsFile}`;
    packed.set(path, {
      $schema: draft,
      $id: getPublishedUrl(`schema/${path}`),
      title,
      $defs: removeRepeated(definitions),
    });
    for (const [kindPath, { $defs, ...schema }] of schemas)
      packed.set(kindPath, $defs === undefined ? schema : { ...schema, $defs: removeRepeated($defs) });
  }
  return packed;
};
