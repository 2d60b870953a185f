import { readFileSync } from "node:fs";
import { buildDictionary } from "@vnjp/engine/dictionary";
import { format } from "oxfmt";
import { describe, expect, test } from "vitest";
import { normalizeDefinitions } from "./type-schemas.ts";
import { toTypeName } from "./types.ts";

const source = readFileSync(new URL("../generated/types.ts", import.meta.url), "utf8");

/** Returns the declaration of an interface. */
const getInterface = (name: string): string =>
  source.match(new RegExp(`^export interface ${name} \\{\\n([\\s\\S]*?)^\\}`, "m"))?.[1] ?? "";

const notStated = { $ref: "#/$defs/NotStated" };
const createFact = (value: object, others: object = {}) => ({
  oneOf: [{ properties: { basis: {}, value, evidence: {}, note: {}, ...others } }, notStated],
});

describe("the generated types", () => {
  test("one generic type stands for all facts", () => {
    expect(source).toContain("export type Fact<Value = unknown> =");
    expect(source.match(/^export type \w+Fact\b/gm)).toBeNull();
  });

  test.each(buildDictionary().kinds.map(({ name, fields }) => [name, fields] as const))(
    "every field of facts of a %s has the type FactsByKey",
    (kind, fields) => {
      const declaration = getInterface(toTypeName(kind));
      expect(declaration).not.toBe("");
      for (const { path, cardinality } of fields.filter((field) => !field.path.includes("/")))
        expect(
          new RegExp(`^  readonly ${path.replace("$", "\\$")}\\??: FactsByKey<`, "m").test(declaration),
          path,
        ).toBe(cardinality !== undefined);
    },
  );

  test("every property is read-only", () => {
    expect(source.match(/^\s+(?!readonly |\*|\/\*\*)[\w"[].*: .*;$/gm)).toBeNull();
    expect(source.match(/(?<!readonly )\b\w+\[\];/g)).toBeNull();
  });

  test("they are formatted", async () => {
    const { code, errors } = await format("types.ts", source, { printWidth: 120 });
    expect(errors).toEqual([]);
    expect(code).toBe(source);
  });
});

describe("the definitions of facts", () => {
  test("facts with different values become one type, and references are typed", () => {
    const reference = { type: "string", pattern: String.raw`^(?:person|post)\/[a-z0-9]+(?:-[a-z0-9]+)*$` };
    const definitions = normalizeDefinitions({
      DateFact: createFact({ $ref: "#/$defs/Edtf" }),
      PersonFact: createFact(reference),
      Event: { properties: { date: { additionalProperties: { $ref: "#/$defs/DateFact" } }, host: reference } },
    });
    expect(Object.keys(definitions)).toEqual(["Event", "Fact"]);
    expect(definitions["Event"]).toEqual({
      properties: { date: { tsType: "FactsByKey<Edtf>" }, host: { tsType: 'Reference<"person" | "post">' } },
      additionalProperties: false,
    });
  });

  test("facts that differ in more than their value throw an error", () => {
    const definitions = {
      DateFact: createFact({ $ref: "#/$defs/Edtf" }),
      CountFact: createFact({ type: "integer" }, { unit: {} }),
    };
    expect(() => normalizeDefinitions(definitions)).toThrow(/differ in more than their value/);
  });

  test("a fact with a value of an unknown type throws an error", () => {
    expect(() => normalizeDefinitions({ FlagFact: createFact({ type: "boolean" }) })).toThrow(/getValueType/);
  });
});
