import {
  buildJsonSchema,
  buildReleaseDataJsonSchema,
  buildReasonsJsonSchema,
  kindNames,
  releaseDataSchemas,
  type JsonSchema,
  type ReleaseDataName,
} from "../schema/index.ts";

/** Every published schema by its path below `schema/`, without its `$id`, which names a version. */
export const buildSchemasByPath = (): ReadonlyMap<string, JsonSchema> =>
  new Map([
    ...kindNames.map((kind): [string, JsonSchema] => [`${kind}.schema.json`, buildJsonSchema(kind, "published")]),
    ...kindNames.map((kind): [string, JsonSchema] => [
      `authored/${kind}.schema.json`,
      buildJsonSchema(kind, "authored"),
    ]),
    ["authored/reasons.schema.json", buildReasonsJsonSchema()],
    ...(Object.keys(releaseDataSchemas) as ReleaseDataName[]).map((name): [string, JsonSchema] => [
      `${name}.schema.json`,
      buildReleaseDataJsonSchema(name),
    ]),
  ]);
