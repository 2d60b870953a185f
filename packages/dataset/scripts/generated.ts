import { readFileSync } from "node:fs";
import { canonicalJson, pluralFields, schemasByPath } from "@vnjp/engine/publish";
import { kindNames, openLists, type JsonSchema } from "@vnjp/engine/schema";
import { citationFile } from "./citation-file.ts";
import { dictionaryMarkdown } from "./dictionary.ts";
import { types } from "./types.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** Where a published file can be read once it is released: a schema's `$id` resolves to the schema. */
const addressOf = (file: string) => `https://cdn.jsdelivr.net/npm/@vnjp/dataset@${version}/dist/${file}`;

const banner = "Generated from packages/engine/src/schema by `pnpm generate`. Do not edit.";

/** The folder that holds generated files and nothing else. */
export const generatedFolder = "packages/dataset/generated/";

/** Every schema, by its path below `schema/`. */
export const schemas = (): ReadonlyMap<string, JsonSchema> =>
  new Map(
    [...schemasByPath()].map(([path, { $schema, ...schema }]) => [
      path,
      { $schema, $id: addressOf(`schema/${path}`), $comment: banner, ...schema } as JsonSchema,
    ]),
  );

/** Every committed generated file, by its path in the repository. */
export const generated = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ...[...schemas()].map(([path, schema]): [string, string] => [
      `${generatedFolder}schema/${path}`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
    [
      `${generatedFolder}kinds.json`,
      canonicalJson(kindNames.map((kind) => ({ kind, pluralFields: pluralFields(kind) }))),
    ],
    [`${generatedFolder}codes.json`, canonicalJson(openLists)],
    [`${generatedFolder}types.ts`, await types(banner)],
    ["docs/data-dictionary.md", dictionaryMarkdown()],
    ["CITATION.cff", citationFile()],
  ]);
