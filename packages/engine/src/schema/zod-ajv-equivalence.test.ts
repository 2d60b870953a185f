import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { describe, expect, test } from "vitest";
import { isObject, parseFile } from "../corpus/index.ts";
import { publish } from "../publish/index.ts";
import {
  requireValidCorpus,
  ruleFixturesFolder,
  overlayFolder,
  readRealCorpus,
  readToyCorpus,
} from "../../test/corpora.ts";
import { createValueArbitrary } from "../../test/schemas/json-schema-values.ts";
import { applyJsonMutation, jsonMutations } from "../../test/mutations/json-mutations.ts";
import {
  authoredSchemas,
  buildJsonSchema,
  buildReasonsJsonSchema,
  buildReleaseDataJsonSchema,
  findHiddenKeys,
  type JsonSchema,
  kindNames,
  publishedSchemas,
  reasons,
  type ReleaseDataName,
  releaseDataSchemas,
} from "./index.ts";
import { getPublishedSchema } from "./published-schemas.ts";
import { getRunCount } from "../../test/run-count.ts";

/** A schema for both validators: the engine uses zod, and others use a validator such as Ajv with the JSON Schema. */
interface Shape {
  readonly name: string;
  readonly json: JsonSchema;
  readonly isZodValid: (value: unknown) => boolean;
  readonly isAjvValid: (value: unknown) => boolean;
}

const createShape = (name: string, schema: z.ZodType, json: JsonSchema): Shape => ({
  name,
  json,
  isZodValid: (value) => schema.safeParse(value).success && findHiddenKeys(schema, value).length === 0,
  isAjvValid: new Ajv2020({ strict: true, allErrors: false }).compile(json),
});

const authoredShapes = new Map(
  kindNames.map((kind) => [
    kind,
    createShape(`authored ${kind}`, authoredSchemas[kind], buildJsonSchema(kind, "authored")),
  ]),
);
const publishedShapes = new Map(
  kindNames.map((kind) => [
    kind,
    createShape(`published ${kind}`, publishedSchemas[kind], buildJsonSchema(kind, "published")),
  ]),
);
const releaseDataShapes = (Object.keys(releaseDataSchemas) as ReleaseDataName[]).map((name) =>
  createShape(`published ${name}`, getPublishedSchema(releaseDataSchemas[name]), buildReleaseDataJsonSchema(name)),
);
const reasonsShape = createShape("authored reasons", reasons, buildReasonsJsonSchema());
const shapes = [...authoredShapes.values(), ...publishedShapes.values(), ...releaseDataShapes, reasonsShape];

/** How many values are generated for each schema. */
const runsPerShape = getRunCount(200);

type PrintableSample = { shape: Shape; value: unknown; [fc.toStringMethod]?: () => string };

/** A value that is printed as JSON if the validators disagree: a key `__proto__` would be invisible otherwise. */
const createPrintableSample = (shape: Shape, value: unknown): PrintableSample =>
  Object.defineProperty({ shape, value }, fc.toStringMethod, {
    value: () => `${shape.name}: ${JSON.stringify(value)?.slice(0, 5000)}`,
  });

/** A value as it is after being written to a file and read again. */
const copyAsJson = (value: unknown): unknown => {
  const text = JSON.stringify(value);
  if (!isObject(value)) throw new Error(`not an object: ${text}`);
  return JSON.parse(text);
};

const createTally = () => {
  const count = { valid: 0, invalid: 0 };
  const hasAgreement = (shape: Shape, value: unknown): boolean => {
    const isValid = shape.isZodValid(value);
    count[isValid ? "valid" : "invalid"] += 1;
    return isValid === shape.isAjvValid(value);
  };
  return { count, hasAgreement };
};

const toyCorpus = await readToyCorpus();
const corpora = [requireValidCorpus(toyCorpus), requireValidCorpus(await readRealCorpus())];

interface Sample {
  readonly shape: Shape;
  readonly value: unknown;
}

const authoredSamples: Sample[] = corpora.flatMap(({ records }) =>
  [...records.values()].flatMap((record) => {
    const shape = authoredShapes.get(record.kind);
    return shape ? [{ shape, value: record }] : [];
  }),
);
const publishedSamples: Sample[] = corpora.flatMap((corpus) => {
  const records = publish(corpus);
  return [...publishedShapes].flatMap(([kind, shape]) =>
    Object.values(records[kind]).map((value: unknown) => ({ shape, value })),
  );
});

describe("zod and Ajv agree", () => {
  test("that every record is valid, authored and published", () => {
    expect(authoredSamples.length).toBeGreaterThan(200);
    expect(publishedSamples.length).toBe(authoredSamples.length);
    for (const { shape, value } of [...authoredSamples, ...publishedSamples])
      expect({ value, zod: shape.isZodValid(value), ajv: shape.isAjvValid(value) }).toEqual({
        value,
        zod: true,
        ajv: true,
      });
  });

  test("on every record of every fixture, for every schema", async () => {
    const { count, hasAgreement } = createTally();
    const folders = readdirSync(ruleFixturesFolder, { recursive: true, encoding: "utf8" })
      .filter((path) => /(?:failing[^/\\]*|passing)$/.test(path))
      .map((path) => join(ruleFixturesFolder, path));
    const before = new Set(toyCorpus.files);
    for (const folder of folders)
      for (const file of (await overlayFolder(toyCorpus, folder)).files) {
        if (before.has(file)) continue;
        const outcome = parseFile(file);
        if (outcome.outcome !== "parsed") continue;
        for (const shape of shapes)
          expect(hasAgreement(shape, outcome.value), `${file.path} of ${folder} as ${shape.name}`).toBe(true);
      }
    expect(count.valid).toBeGreaterThan(50);
    expect(count.invalid).toBeGreaterThan(50);
  });

  test("on values generated from the JSON Schemas, nearly all of which are valid", () => {
    const arbitraries = shapes.map((shape) =>
      createValueArbitrary(shape.json).map((value) => createPrintableSample(shape, copyAsJson(value))),
    );
    const { count, hasAgreement } = createTally();
    for (const values of arbitraries)
      fc.assert(
        fc.property(values, ({ shape, value }) => hasAgreement(shape, value)),
        { seed: 20240227, numRuns: runsPerShape },
      );
    // One in 116,000 generated values was invalid for both.
    expect(count.valid + count.invalid).toBe(shapes.length * runsPerShape);
    expect(count.invalid).toBeLessThanOrEqual(shapes.length * runsPerShape * 0.0001);
  });

  test("on such values after random changes", () => {
    const arbitraries = shapes.map((shape) =>
      fc
        .tuple(createValueArbitrary(shape.json), fc.array(jsonMutations, { minLength: 1, maxLength: 2 }))
        .map(([value, mutations]) =>
          createPrintableSample(shape, mutations.reduce(applyJsonMutation, copyAsJson(value))),
        ),
    );
    const { count, hasAgreement } = createTally();
    for (const values of arbitraries)
      fc.assert(
        fc.property(values, ({ shape, value }) => hasAgreement(shape, value)),
        { seed: 20200221, numRuns: runsPerShape },
      );
    expect(count.valid).toBeGreaterThan(1000);
    expect(count.invalid).toBeGreaterThan(2000);
  });

  test("on authored and published records after random changes", () => {
    const values = fc
      .tuple(
        fc.constantFrom(...authoredSamples, ...publishedSamples),
        fc.array(jsonMutations, { minLength: 1, maxLength: 2 }),
      )
      .map(([{ shape, value }, mutations]) => createPrintableSample(shape, mutations.reduce(applyJsonMutation, value)));
    const { count, hasAgreement } = createTally();
    fc.assert(
      fc.property(values, ({ shape, value }) => hasAgreement(shape, value)),
      { seed: 20160701, numRuns: getRunCount(8000) },
    );
    expect(count.valid).toBeGreaterThan(1000);
    expect(count.invalid).toBeGreaterThan(2000);
  });

  test("on values that are no records", () => {
    const oddValues = [
      null,
      true,
      0,
      "",
      "place",
      [],
      [[]],
      {},
      { kind: null },
      JSON.parse('{"__proto__": {"kind": "place"}}'),
    ];
    for (const shape of shapes)
      for (const value of oddValues)
        expect({ value, zod: shape.isZodValid(value), ajv: shape.isAjvValid(value) }).toEqual({
          value,
          zod: false,
          ajv: false,
        });
  });
});
