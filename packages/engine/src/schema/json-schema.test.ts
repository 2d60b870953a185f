import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { isObject } from "../corpus/index.ts";
import {
  buildJsonSchema,
  buildReleaseDataJsonSchema,
  buildReasonsJsonSchema,
  kindNames,
  releaseDataSchemas,
  type JsonSchema,
  type ReleaseDataName,
} from "./index.ts";

const forms = ["authored", "published"] as const;

const kindCases = kindNames.flatMap((kind) =>
  forms.map((form) => ({ name: `${form} ${kind}`, form, schema: buildJsonSchema(kind, form) })),
);
const releaseDataCases = (Object.keys(releaseDataSchemas) as ReleaseDataName[]).map((name) => ({
  name: `published ${name}`,
  form: "published" as const,
  schema: buildReleaseDataJsonSchema(name),
}));
const reasonsCase = { name: "authored reasons", form: "authored" as const, schema: buildReasonsJsonSchema() };
const cases = [...kindCases, ...releaseDataCases, reasonsCase];

/** The keywords of draft 2020-12 that our schemas use: no `format`, and no custom keyword. */
const keywords = [
  ["$schema", "$defs", "$ref", "description", "examples"],
  ["type", "const", "enum", "oneOf", "anyOf"],
  ["properties", "required", "additionalProperties", "propertyNames", "items"],
  ["pattern", "minLength", "minimum", "maximum"],
].flat();

/** Keywords whose keys are names, and whose values are schemas. */
const nameKeywords = ["properties", "$defs"];

/** Every schema in a schema, with its location. */
function* walkSchemas(schema: unknown, at = "#"): Generator<{ at: string; schema: JsonSchema }> {
  if (Array.isArray(schema)) for (const [index, each] of schema.entries()) yield* walkSchemas(each, `${at}/${index}`);
  if (!isObject(schema)) return;
  yield { at, schema };
  for (const [keyword, value] of Object.entries(schema)) {
    if (nameKeywords.includes(keyword) && isObject(value))
      for (const [name, child] of Object.entries(value)) yield* walkSchemas(child, `${at}/${keyword}/${name}`);
    else if (!["const", "enum", "examples"].includes(keyword)) yield* walkSchemas(value, `${at}/${keyword}`);
  }
}

const resolveDefinition = (schema: JsonSchema, root: JsonSchema): JsonSchema => {
  const found = schema.$ref === undefined ? schema : root.$defs?.[schema.$ref.replace("#/$defs/", "")];
  if (found === undefined) throw new Error(`there is no ${schema.$ref}`);
  return found;
};

/** Every pattern, closed list and constant of a schema, with the location of the values that it constrains. */
function* listConstraints(node: JsonSchema, root: JsonSchema, at = ""): Generator<string> {
  const schema = resolveDefinition(node, root);
  if (schema.pattern !== undefined) yield `${at} matches ${schema.pattern}`;
  if (schema.enum) yield `${at} is one of ${schema.enum.join(", ")}`;
  if (schema.const !== undefined) yield `${at} is ${String(schema.const)}`;
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    yield* listConstraints(child as JsonSchema, root, `${at}/${name}`);
  if (isObject(schema.propertyNames)) yield* listConstraints(schema.propertyNames as JsonSchema, root, `${at}/(key)`);
  if (isObject(schema.additionalProperties))
    yield* listConstraints(schema.additionalProperties as JsonSchema, root, `${at}/*`);
  for (const [index, option] of (schema.oneOf ?? []).entries())
    yield* listConstraints(option as JsonSchema, root, `${at}(${index})`);
}

describe.each(cases)("the $name schema", ({ schema }) => {
  test("is compiled by Ajv in strict mode, and rejects an empty object", () => {
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect(validate({})).toBe(false);
    expect(validate.errors).not.toBeNull();
  });

  test("uses draft 2020-12, and only the listed keywords", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const others = [...walkSchemas(schema)].flatMap(({ at, schema: each }) =>
      Object.keys(each)
        .filter((keyword) => !keywords.includes(keyword))
        .map((keyword) => `${at}/${keyword}`),
    );
    expect(others).toEqual([]);
  });

  test("describes every property", () => {
    const undescribed = [...walkSchemas(schema)].flatMap(({ at, schema: each }) =>
      Object.entries(each.properties ?? {})
        .filter(([, child]) => {
          const property = child as JsonSchema;
          return (property.description ?? resolveDefinition(property, schema).description ?? "") === "";
        })
        .map(([name]) => `${at}/properties/${name}`),
    );
    expect(undescribed).toEqual([]);
  });

  test("has a schema for the keys of every collection", () => {
    const unnamed = [...walkSchemas(schema)].filter(
      ({ schema: each }) => each.type === "object" && !each.properties && !each.propertyNames,
    );
    expect(unnamed).toEqual([]);
  });

  test("has patterns that are anchored at both ends and match their examples", () => {
    const loose = [...walkSchemas(schema)].filter(({ schema: { pattern, examples = [] } }) => {
      if (pattern === undefined) return false;
      const isAnchored = pattern.startsWith("^") && pattern.endsWith("$");
      return !isAnchored || !examples.every((example) => new RegExp(pattern, "u").test(String(example)));
    });
    expect(loose).toEqual([]);
  });
});

/** `additionalProperties` of every object with fields, in all schemas of a form. */
const listAdditionalProperties = (form: string) =>
  cases
    .filter((one) => one.form === form)
    .flatMap(({ schema }) => [...walkSchemas(schema)])
    .flatMap(({ schema }) => (schema.properties ? [schema.additionalProperties] : []));

describe("objects with fields", () => {
  test("are closed in authored records: an unknown key is a mistake", () => {
    expect(listAdditionalProperties("authored").length).toBeGreaterThan(50);
    expect(new Set(listAdditionalProperties("authored"))).toEqual(new Set([false]));
  });

  test("are open in published records: an older library can read newer data", () => {
    expect(listAdditionalProperties("published").length).toBeGreaterThan(50);
    for (const more of listAdditionalProperties("published")) expect(more).toEqual({});
  });
});

test.each(kindNames)("every constraint of an authored %s is one of the published record too", (kind) => {
  const [authored, published] = forms.map((form) => {
    const schema = buildJsonSchema(kind, form);
    return new Set(listConstraints(schema, schema));
  });
  expect(authored?.size).toBeGreaterThan(3);
  expect([...(authored ?? [])].filter((binding) => !published?.has(binding))).toEqual([]);
});

test.each(kindNames)("an authored and a published %s differ only in the fields of a span and in `$schema`", (kind) => {
  const [authored = [], published = []] = forms.map((form) =>
    [...walkSchemas(buildJsonSchema(kind, form))].flatMap(({ schema: { properties = {} } }) =>
      Object.keys(properties).map((name) => {
        const isRange = "start" in properties && !("quote" in properties && form === "published");
        if (isRange) return `a passage's ${name}`;
        return "quote" in properties ? `a span's ${name}` : name;
      }),
    ),
  );
  const [hasSpans, hasPassages] = ["a span's quote", "a passage's text"].map((name) => authored.includes(name));
  expect(new Set(authored.filter((name) => !published.includes(name)))).toEqual(
    new Set([
      "$schema",
      ...(hasSpans ? ["a span's within"] : []),
      ...(hasPassages ? ["a passage's quote", "a passage's within"] : []),
    ]),
  );
  expect(new Set(published.filter((name) => !authored.includes(name)))).toEqual(
    new Set(hasSpans ? ["a span's start", "a span's end"] : []),
  );
});
