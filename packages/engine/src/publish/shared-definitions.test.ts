import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { kindNames, type JsonSchema } from "../schema/index.ts";
import { buildSchemasByPath, definitionsFile, addDefinitions, splitDefinitions, sortKeys } from "./index.ts";

const address = "https://example.org/schema/";

const published = new Map(
  kindNames.map((kind) => {
    const path = `${kind}.schema.json`;
    return [path, { $id: `${address}${path}`, ...buildSchemasByPath().get(path) } as JsonSchema];
  }),
);

const createSchema = ($defs: Record<string, JsonSchema>, ...names: readonly string[]): JsonSchema => ({
  anyOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
  $defs,
});

const text: JsonSchema = { type: "string" };
const list: JsonSchema = { type: "array", items: { $ref: "#/$defs/Item" } };

describe("the definitions that schemas share", () => {
  const { definitions, schemas } = splitDefinitions(published);

  test("are in one file, and nowhere else", () => {
    expect(Object.keys(definitions)).toContain("Label");
    for (const { $defs = {} } of schemas.values())
      expect(Object.keys($defs).filter((name) => name in definitions)).toEqual([]);
  });

  test.each(kindNames)("are given back to the schema of %s, which is as before", (kind) => {
    const path = `${kind}.schema.json`;
    const restored = addDefinitions(schemas.get(path) as JsonSchema, (name) => definitions[name] as JsonSchema);
    expect(sortKeys(restored)).toEqual(sortKeys(published.get(path)));
  });

  test.each(kindNames)("are found by a standard validator that has their file, for a %s", (kind) => {
    const shared = { $id: `${address}${definitionsFile}`, $defs: definitions };
    const ajv = new Ajv2020.default({ strict: true, schemas: [shared] });
    expect(ajv.compile(schemas.get(`${kind}.schema.json`) as object)({})).toBe(false);
  });

  test("are not those that differ, those of one schema, or those that refer to one of these", () => {
    const first = createSchema(
      { Text: text, List: list, Item: { type: "number" }, Single: text },
      "Text",
      "List",
      "Single",
    );
    const second = createSchema({ Text: text, List: list, Item: { type: "boolean" } }, "Text", "List");
    const shared = splitDefinitions(
      new Map([
        ["first", first],
        ["second", second],
      ]),
    );
    expect(shared.definitions).toEqual({ Text: text });
    expect(shared.schemas.get("second")).toEqual({
      anyOf: [{ $ref: `${definitionsFile}#/$defs/Text` }, { $ref: "#/$defs/List" }],
      $defs: { List: list, Item: { type: "boolean" } },
    });
  });
});

test("a schema that shares nothing stays as it is", () => {
  const schema = createSchema({ Text: text }, "Text");
  expect(splitDefinitions(new Map([["only", schema]]))).toEqual({
    definitions: {},
    schemas: new Map([["only", schema]]),
  });
  expect(addDefinitions(schema, () => ({}))).toBe(schema);
});
