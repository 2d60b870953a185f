import * as z from "zod";
import { describe, expect, test } from "vitest";
import {
  authored,
  exampleOf,
  factualField,
  kindNames,
  ledgers,
  type JsonSchema,
  jsonSchemaOf,
} from "../schema/index.ts";
import { checked, readRealCorpus } from "../testing/corpora.ts";
import { dictionary } from "./index.ts";
import { inner, namedTypes } from "./type.ts";

const all = dictionary();
const schemas: readonly z.ZodType[] = [...Object.values(authored), ...Object.values(ledgers)];

/** Every factual field below a schema. */
const factualFields = (of: z.ZodType, found: z.ZodType[] = []): z.ZodType[] => {
  const schema = inner(of);
  if (factualField(schema)) found.push(schema);
  else if (schema instanceof z.ZodObject)
    for (const part of Object.values(schema.shape as Record<string, z.ZodType>)) factualFields(part, found);
  else if (schema instanceof z.ZodRecord) factualFields(schema.def.valueType as z.ZodType, found);
  return found;
};

const strings = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

const cardinality = (kind: string, field: string) =>
  all.kinds.find(({ name }) => name === kind)?.fields.find(({ path }) => path === field)?.cardinality;

describe("the dictionary", () => {
  test.each(kindNames)("has every field of a %s, as its JSON Schema has them", (kind) => {
    const { properties = {} } = jsonSchemaOf(kind, "authored") as JsonSchema;
    const fields = all.kinds.find(({ name }) => name === kind)?.fields ?? [];
    expect(fields.filter(({ path }) => !path.includes("/")).map(({ path }) => path)).toEqual(Object.keys(properties));
  });

  test("goes into the entries of collections", () => {
    const paths = all.kinds.find(({ name }) => name === "event")?.fields.map(({ path }) => path);
    expect(paths).toContain("participants/*/represents");
  });

  test("has a meaning for every field, and an example for all but collections, whose fields follow", () => {
    for (const { name, fields } of [...all.kinds, ...all.ledgers])
      for (const { path, meaning, example, entry } of fields) {
        expect(meaning, `${name} ${path}`).toMatch(/\p{L}{3}/u);
        expect(example !== undefined || entry !== undefined, `${name} ${path}`).toBe(true);
      }
  });

  test("tells how the facts of a field stand to each other", () => {
    expect(cardinality("event", "date")).toBe("one");
    expect(cardinality("event", "topics")).toBe("many");
    expect(cardinality("event", "id")).toBeUndefined();
  });

  test("explains every type that a field names", () => {
    const told = new Set(all.types.map(({ id }) => id));
    const fields = [...all.kinds, ...all.ledgers].flatMap((section) => section.fields);
    const forms = all.types.flatMap((type) => type.forms.flat());
    for (const { type } of [...fields, ...forms])
      for (const [, id = ""] of type.matchAll(/\[(\w+)\]/g)) expect(told, type).toContain(id);
  });
});

describe("the examples", () => {
  test("are what their types allow", () => {
    for (const schema of schemas)
      for (const [id, type] of namedTypes(schema)) expect(type.safeParse(exampleOf(type)).success, id).toBe(true);
  });

  test("are what their fields allow", () => {
    const fields = Object.values(authored).flatMap((schema) => factualFields(schema));
    expect(fields.length).toBeGreaterThan(60);
    for (const { value, example } of fields.flatMap((field) => factualField(field) ?? []))
      expect(value.safeParse(example ?? exampleOf(value)).success, JSON.stringify(example)).toBe(true);
  });

  test("are of records that exist, and of words that stand in their text", async () => {
    const corpus = checked(await readRealCorpus());
    const examples = [...all.kinds, ...all.ledgers].flatMap(({ fields }) => fields.map(({ example }) => example));
    const references = [...examples, ...all.types.flatMap((type) => type.examples)]
      .flatMap(strings)
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
