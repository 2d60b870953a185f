import * as z from "zod";
import { describe, expect, test } from "vitest";
import {
  authoredSchemas,
  buildExample,
  findFactField,
  kindNames,
  releaseDataSchemas,
  type JsonSchema,
  buildJsonSchema,
} from "../schema/index.ts";
import { requireValidCorpus, readRealCorpus } from "../../test/corpora.ts";
import { buildDictionary } from "./index.ts";
import { unwrapOptional, collectNamedTypes } from "./schema-types.ts";

const all = buildDictionary();
const schemas: readonly z.ZodType[] = [...Object.values(authoredSchemas), ...Object.values(releaseDataSchemas)];

/** Every factual field below a schema. */
const collectFactFields = (rootSchema: z.ZodType, found: z.ZodType[] = []): z.ZodType[] => {
  const schema = unwrapOptional(rootSchema);
  if (findFactField(schema)) found.push(schema);
  else if (schema instanceof z.ZodObject)
    for (const part of Object.values(schema.shape as Record<string, z.ZodType>)) collectFactFields(part, found);
  else if (schema instanceof z.ZodRecord) collectFactFields(schema.def.valueType as z.ZodType, found);
  return found;
};

const collectStrings = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(collectStrings)
      : [];

const getCardinality = (kind: string, field: string) =>
  all.kinds.find(({ name }) => name === kind)?.fields.find(({ path }) => path === field)?.cardinality;

describe("the dictionary", () => {
  test.each(kindNames)("has every field of a %s that its JSON Schema has", (kind) => {
    const { properties = {} } = buildJsonSchema(kind, "authored") as JsonSchema;
    const fields = all.kinds.find(({ name }) => name === kind)?.fields ?? [];
    expect(fields.filter(({ path }) => !path.includes("/")).map(({ path }) => path)).toEqual(Object.keys(properties));
  });

  test("includes the fields of entries in collections", () => {
    const paths = all.kinds.find(({ name }) => name === "event")?.fields.map(({ path }) => path);
    expect(paths).toContain("participants/*/represents");
  });

  test("has a description of every field, and an example unless the field is a collection", () => {
    for (const { name, fields } of [...all.kinds, ...all.releaseData])
      for (const { path, meaning, example, entry } of fields) {
        expect(meaning, `${name} ${path}`).toMatch(/\p{L}{3}/u);
        expect(example !== undefined || entry !== undefined, `${name} ${path}`).toBe(true);
      }
  });

  test("says whether the facts of a field compete or add up", () => {
    expect(getCardinality("event", "date")).toBe("one");
    expect(getCardinality("event", "topics")).toBe("many");
    expect(getCardinality("event", "id")).toBeUndefined();
  });

  test("explains every type that a field names", () => {
    const typeIds = new Set(all.types.map(({ id }) => id));
    const fields = [...all.kinds, ...all.releaseData].flatMap((section) => section.fields);
    const forms = all.types.flatMap((type) => type.forms.flat());
    for (const { type } of [...fields, ...forms])
      for (const [, id = ""] of type.matchAll(/\[(\w+)\]/g)) expect(typeIds, type).toContain(id);
  });
});

describe("the examples", () => {
  test("are valid for their types", () => {
    for (const schema of schemas)
      for (const [id, type] of collectNamedTypes(schema))
        expect(type.safeParse(buildExample(type)).success, id).toBe(true);
  });

  test("are valid for their fields", () => {
    const fields = Object.values(authoredSchemas).flatMap((schema) => collectFactFields(schema));
    expect(fields.length).toBeGreaterThan(60);
    for (const { value, example } of fields.flatMap((field) => findFactField(field) ?? []))
      expect(value.safeParse(example ?? buildExample(value)).success, JSON.stringify(example)).toBe(true);
  });

  test("are existing references, and a quote that is in its text", async () => {
    const corpus = requireValidCorpus(await readRealCorpus());
    const examples = [...all.kinds, ...all.releaseData].flatMap(({ fields }) => fields.map(({ example }) => example));
    const references = [...examples, ...all.types.flatMap((type) => type.examples)]
      .flatMap(collectStrings)
      .filter((text) => kindNames.some((kind) => text.startsWith(`${kind}/`)));
    expect(references.length).toBeGreaterThan(40);
    for (const reference of references) expect([...corpus.records.keys()], reference).toContain(reference);
    const span = z.object({ text: z.string(), quote: z.string(), start: z.int(), end: z.int() });
    const { text, quote, start, end } = span.parse(
      Object.fromEntries(all.publishedSpan.map(({ path, example }) => [path, example])),
    );
    expect(
      Array.from(corpus.texts.get(text)?.characters ?? "")
        .slice(start, end)
        .join(""),
    ).toBe(quote);
  });
});
