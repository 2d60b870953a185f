import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { isObject } from "../corpus/index.ts";
import {
  jsonSchemaOf,
  jsonSchemaOfLedger,
  jsonSchemaOfReasons,
  kindNames,
  ledgers,
  type JsonSchema,
  type Ledger,
} from "./index.ts";

const forms = ["authored", "published"] as const;

const ofKinds = kindNames.flatMap((kind) =>
  forms.map((form) => ({ name: `${form} ${kind}`, form, schema: jsonSchemaOf(kind, form) })),
);
const ofLedgers = (Object.keys(ledgers) as Ledger[]).map((ledger) => ({
  name: `published ${ledger}`,
  form: "published" as const,
  schema: jsonSchemaOfLedger(ledger),
}));
const ofReasons = { name: "authored reasons", form: "authored" as const, schema: jsonSchemaOfReasons() };
const all = [...ofKinds, ...ofLedgers, ofReasons];

/** The keywords that a reader of our schemas must know, of draft 2020-12; no `format`, and none of our own. */
const keywords = [
  ["$schema", "$defs", "$ref", "description", "examples"],
  ["type", "const", "enum", "oneOf", "anyOf"],
  ["properties", "required", "additionalProperties", "propertyNames", "items"],
  ["pattern", "minLength", "minimum", "maximum"],
].flat();

/** Keywords whose members are named by us: below them stand schemas, and no keywords. */
const ofNames = ["properties", "$defs"];

/** Every schema in a schema, with where it stands. */
function* schemasIn(schema: unknown, at = "#"): Generator<{ at: string; schema: JsonSchema }> {
  if (Array.isArray(schema)) for (const [index, each] of schema.entries()) yield* schemasIn(each, `${at}/${index}`);
  if (!isObject(schema)) return;
  yield { at, schema };
  for (const [keyword, value] of Object.entries(schema)) {
    if (ofNames.includes(keyword) && isObject(value))
      for (const [name, child] of Object.entries(value)) yield* schemasIn(child, `${at}/${keyword}/${name}`);
    else if (!["const", "enum", "examples"].includes(keyword)) yield* schemasIn(value, `${at}/${keyword}`);
  }
}

const resolved = (schema: JsonSchema, root: JsonSchema): JsonSchema => {
  const found = schema.$ref === undefined ? schema : root.$defs?.[schema.$ref.replace("#/$defs/", "")];
  if (found === undefined) throw new Error(`${schema.$ref} leads nowhere`);
  return found;
};

/** Every pattern and closed list of a schema, with the place of the values that it binds. */
function* bindings(node: JsonSchema, root: JsonSchema, at = ""): Generator<string> {
  const schema = resolved(node, root);
  if (schema.pattern !== undefined) yield `${at} matches ${schema.pattern}`;
  if (schema.enum) yield `${at} is one of ${schema.enum.join(", ")}`;
  if (schema.const !== undefined) yield `${at} is ${String(schema.const)}`;
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    yield* bindings(child as JsonSchema, root, `${at}/${name}`);
  if (isObject(schema.propertyNames)) yield* bindings(schema.propertyNames as JsonSchema, root, `${at}/(key)`);
  if (isObject(schema.additionalProperties))
    yield* bindings(schema.additionalProperties as JsonSchema, root, `${at}/*`);
  for (const [index, option] of (schema.oneOf ?? []).entries())
    yield* bindings(option as JsonSchema, root, `${at}(${index})`);
}

describe.each(all)("the $name schema", ({ schema }) => {
  test("is compiled by a stock validator in strict mode, which can say no", () => {
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect(validate({})).toBe(false);
    expect(validate.errors).not.toBeNull();
  });

  test("is of draft 2020-12, and uses no keyword but the known ones", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const others = [...schemasIn(schema)].flatMap(({ at, schema: each }) =>
      Object.keys(each)
        .filter((keyword) => !keywords.includes(keyword))
        .map((keyword) => `${at}/${keyword}`),
    );
    expect(others).toEqual([]);
  });

  test("describes every property", () => {
    const bare = [...schemasIn(schema)].flatMap(({ at, schema: each }) =>
      Object.entries(each.properties ?? {})
        .filter(([, child]) => {
          const property = child as JsonSchema;
          return (property.description ?? resolved(property, schema).description ?? "") === "";
        })
        .map(([name]) => `${at}/properties/${name}`),
    );
    expect(bare).toEqual([]);
  });

  test("names the keys of every collection", () => {
    const unnamed = [...schemasIn(schema)].filter(
      ({ schema: each }) => each.type === "object" && !each.properties && !each.propertyNames,
    );
    expect(unnamed).toEqual([]);
  });

  test("has patterns that are anchored at both ends, and match their own examples", () => {
    const loose = [...schemasIn(schema)].filter(({ schema: { pattern, examples = [] } }) => {
      if (pattern === undefined) return false;
      const isAnchored = pattern.startsWith("^") && pattern.endsWith("$");
      return !isAnchored || !examples.every((example) => new RegExp(pattern, "u").test(String(example)));
    });
    expect(loose).toEqual([]);
  });
});

/** What every object with fields says of other fields, in all schemas of a form. */
const additional = (form: string) =>
  all
    .filter((one) => one.form === form)
    .flatMap(({ schema }) => [...schemasIn(schema)])
    .flatMap(({ schema }) => (schema.properties ? [schema.additionalProperties] : []));

describe("objects with fields", () => {
  test("are closed where a person writes them: a key that no schema knows is a slip", () => {
    expect(additional("authored").length).toBeGreaterThan(50);
    expect(new Set(additional("authored"))).toEqual(new Set([false]));
  });

  test("are open where they are published: an older library reads newer data", () => {
    expect(additional("published").length).toBeGreaterThan(50);
    for (const more of additional("published")) expect(more).toEqual({});
  });
});

test.each(kindNames)("what binds an authored %s binds the published one too", (kind) => {
  const [authored, published] = forms.map((form) => {
    const schema = jsonSchemaOf(kind, form);
    return new Set(bindings(schema, schema));
  });
  expect(authored?.size).toBeGreaterThan(3);
  expect([...(authored ?? [])].filter((binding) => !published?.has(binding))).toEqual([]);
});

test.each(kindNames)("an authored and a published %s differ in a span's fields and `$schema` alone", (kind) => {
  const [authored = [], published = []] = forms.map((form) =>
    [...schemasIn(jsonSchemaOf(kind, form))].flatMap(({ schema: { properties = {} } }) =>
      Object.keys(properties).map((name) => ("quote" in properties ? `a span's ${name}` : name)),
    ),
  );
  const spans = authored.includes("a span's quote");
  expect(new Set(authored.filter((name) => !published.includes(name)))).toEqual(
    new Set(spans ? ["$schema", "a span's within"] : ["$schema"]),
  );
  expect(new Set(published.filter((name) => !authored.includes(name)))).toEqual(
    new Set(spans ? ["a span's start", "a span's end"] : []),
  );
});
