import { buildCodeLists, serializeCanonicalJson, listFactFields } from "@vnjp/engine/publish";
import { kindNames, type Kind } from "@vnjp/engine/schema";
import { renderApiReference } from "./api-reference.ts";
import { buildCitationFile } from "./citation-file.ts";
import { renderDictionary } from "./data-dictionary.ts";
import { buildSchemas } from "./schemas.ts";
import { buildTypes } from "./types.ts";

const banner = "Generated from packages/engine/src/schema by `pnpm generate`. Do not edit.";

/** The folder that contains generated files only. */
export const generatedFolder = "packages/dataset/generated/";

/** Lists the factual fields of a kind: those that can have several values at once, and the others. */
const listFieldsByCardinality = (kind: Kind) => ({
  kind,
  pluralFields: listFactFields(kind, "many"),
  singleFields: listFactFields(kind, "one"),
});

/** Builds every committed generated file, by its path in the repository. */
export const buildGeneratedFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const types = await buildTypes(banner);
  return new Map([
    ...[...buildSchemas(banner)].map(([path, schema]): [string, string] => [
      `${generatedFolder}schema/${path}`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
    [`${generatedFolder}kinds.json`, serializeCanonicalJson(kindNames)],
    [`${generatedFolder}fields.json`, serializeCanonicalJson(kindNames.map(listFieldsByCardinality))],
    [`${generatedFolder}codes.json`, serializeCanonicalJson({ codes: buildCodeLists() })],
    [`${generatedFolder}types.ts`, types],
    ["docs/api.md", renderApiReference(types)],
    ["docs/data-dictionary.md", renderDictionary()],
    ["CITATION.cff", buildCitationFile()],
  ]);
};
