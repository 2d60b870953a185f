import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../schema/index.ts";
import { setKeyword, updateKeyword, type SchemaEdit } from "../../../test/schemas/schema-edits.ts";
import { firstRelease } from "../../../test/snapshots.ts";
import { computeLevel, diffSnapshots } from "../index.ts";
import { diffSchemas } from "./diff-schemas.ts";

const { schemas } = firstRelease;
const eventSchema = schemas["event.schema.json"] as JsonSchema;
const english = "/$defs/Label/properties/en";
const union = "/$defs/Evidence/additionalProperties/oneOf";
const text: JsonSchema = { type: "string", minLength: 1 };

const listUnsupported = (change: SchemaEdit, schema = eventSchema) =>
  diffSchemas(schema, change(schema)).flatMap(({ location, what, impact }) =>
    impact === "unsupported" ? [[location, what]] : [],
  );

describe("known incident: an unknown keyword was ignored, and its change with it", () => {
  test.each<[string, SchemaEdit, string, string]>([
    ["a keyword of the record", setKeyword("/patternProperties", {}), "", "patternProperties"],
    ["a format", setKeyword("/$defs/Edtf/format", "date"), "Edtf", "format"],
    ["a keyword of another dialect", setKeyword(`${english}/nullable`, true), "Label/en", "nullable"],
    ["a keyword next to a reference", setKeyword("/properties/id/minLength", 3), "/id", "minLength"],
    ["a keyword in an unused definition", setKeyword("/$defs/Spare", { not: {} }), "Spare", "not"],
    [
      "a keyword in a new property",
      setKeyword("/properties/seats", { type: "integer", multipleOf: 2 }),
      "/seats",
      "multipleOf",
    ],
    [
      "a keyword in a new alternative",
      updateKeyword<object[]>(union, (list) => [...list, { type: "string", format: "uri" }]),
      "Evidence/*(2)",
      "format",
    ],
    [
      "a reference to another document",
      setKeyword("/properties/id/$ref", "person.schema.json"),
      "/id",
      "$ref person.schema.json",
    ],
    ["another dialect", setKeyword("/$schema", "http://json-schema.org/draft-07/schema#"), "", "$schema"],
    [
      "a oneOf with overlapping alternatives",
      updateKeyword<object[]>(union, (list) => [...list, {}]),
      "Evidence/*",
      "oneOf with alternatives that overlap",
    ],
  ])("%s is reported as unsupported", (_, change, location, what) => {
    expect(listUnsupported(change)).toContainEqual([location, what]);
  });

  test("an old unsupported keyword is reported when anything in the schema changes", () => {
    const before = setKeyword("/$defs/Edtf/format", "date")(eventSchema);
    expect(listUnsupported(setKeyword("/properties/weather", text), before)).toEqual([["Edtf", "format"]]);
  });

  test("an unsupported keyword of a new schema is reported too", () => {
    const diff = diffSnapshots(firstRelease, {
      ...firstRelease,
      schemas: { ...schemas, "new.schema.json": { not: {} } },
    });
    expect(diff.schemas).toMatchObject([
      { change: "added" },
      { schema: "new.schema.json", impact: "unsupported", what: "not" },
    ]);
    expect(computeLevel(diffSnapshots(firstRelease, firstRelease)).level).toBe("none");
  });
});
