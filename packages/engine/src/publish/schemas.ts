import {
  jsonSchemaOf,
  jsonSchemaOfLedger,
  jsonSchemaOfReasons,
  kindNames,
  ledgers,
  type JsonSchema,
  type Ledger,
} from "../schema/index.ts";

/** Every schema that is published, by its path below `schema/`; without the address, which names a version. */
export const schemasByPath = (): ReadonlyMap<string, JsonSchema> =>
  new Map([
    ...kindNames.map((kind): [string, JsonSchema] => [`${kind}.schema.json`, jsonSchemaOf(kind, "published")]),
    ...kindNames.map((kind): [string, JsonSchema] => [`authored/${kind}.schema.json`, jsonSchemaOf(kind, "authored")]),
    ["authored/reasons.schema.json", jsonSchemaOfReasons()],
    ...(Object.keys(ledgers) as Ledger[]).map((ledger): [string, JsonSchema] => [
      `${ledger}.schema.json`,
      jsonSchemaOfLedger(ledger),
    ]),
  ]);
