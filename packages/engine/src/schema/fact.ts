import * as z from "zod";
import { evidence } from "./evidence.ts";
import { key } from "./identifier.ts";
import { label } from "./label.ts";
import { setSemanticType } from "./semantic-type.ts";

const note = label.describe("Our reason or remark, if the evidence does not speak for itself.").optional();

const basis = z
  .enum(["stated", "implied", "external"])
  .describe(
    "stated: the words say it; implied: the words entail it, with a step that the note or the evidence shows; external: it comes from a cited page, not from the dispatches.",
  );

/** The parts of a fact other than its value. */
export const support = z
  .strictObject({
    basis: z
      .enum([...basis.options, "not-stated"])
      .describe("How it was known.")
      .optional(),
    evidence: evidence.optional(),
    note,
  })
  .meta({ id: "Support", description: "Those of the basis, evidence and note of a value that changed." });

const notStated = z
  .strictObject({
    basis: z.literal("not-stated").describe("It was looked for, and the text does not state it."),
    evidence: evidence.describe("The spans that were read."),
    note,
  })
  .meta({
    id: "NotStated",
    description: "A value that was looked for and that the text does not state: not the same as an absent field.",
  });

/** How many values of a field can be true at once. */
export type Cardinality = "one" | "many";

/** A factual field. */
export interface FactField {
  readonly cardinality: Cardinality;
  /** The schema of its values. */
  readonly value: z.ZodType;
  /** An example of a value, if the type of its values has no apt one. */
  readonly example?: unknown;
}

const fields = new WeakMap<z.ZodType, FactField>();

const createFactSchema = <Value extends z.ZodType>(name: string, value: Value) =>
  setSemanticType(
    { type: "fact" },
    z.discriminatedUnion("basis", [z.strictObject({ basis, value, evidence, note }), notStated]).meta({
      id: `${name}Fact`,
      description: "One value with its basis and its evidence: what is cited, corrected and counted.",
    }),
  );

/**
 * The factual fields for one type of value. Each is an object of facts under permanent keys. The facts of a `one` field
 * compete: two sources differ, or one is more precise. Those of a `many` field add up. A field is optional, since a value
 * that was not looked for is left out. A record means nothing without its `required…` fields: if the text does not state
 * the value, the fact says so (`not-stated`).
 */
export const createFactFields = <Value extends z.ZodType>(name: string, value: Value) => {
  const factSchema = createFactSchema(name, value);
  const createRequired = (cardinality: Cardinality) => (description: string, example?: z.input<Value>) => {
    const schema = z.record(key, factSchema).describe(description);
    fields.set(schema, { cardinality, value, ...(example === undefined ? {} : { example }) });
    return schema;
  };
  const createOptional = (cardinality: Cardinality) => (description: string, example?: z.input<Value>) =>
    createRequired(cardinality)(description, example).optional();
  return {
    one: createOptional("one"),
    many: createOptional("many"),
    requiredOne: createRequired("one"),
    requiredMany: createRequired("many"),
  };
};

/** The factual field of a schema; undefined for any other schema. */
export const findFactField = (schema: z.ZodType): FactField | undefined =>
  fields.get(schema instanceof z.ZodOptional ? (schema.def.innerType as z.ZodType) : schema);

/** A collection of entries with facts, each under a permanent key. */
export const createEntriesSchema = <Entry extends z.ZodType>(description: string, entry: Entry) =>
  z.record(key, entry).describe(description).optional();
