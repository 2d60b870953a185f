import * as z from "zod";
import { evidence } from "./evidence.ts";
import { key } from "./identifier.ts";
import { label } from "./label.ts";
import { meaning } from "./meaning.ts";

const note = label.describe("Our reason or remark, where the evidence does not speak for itself.").optional();

const basis = z
  .enum(["stated", "implied", "external"])
  .describe(
    "stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.",
  );

/** The parts of a fact beside its value. */
export const support = z
  .strictObject({
    basis: z
      .enum([...basis.options, "not-stated"])
      .describe("How it was known.")
      .optional(),
    evidence: evidence.optional(),
    note,
  })
  .meta({ id: "Support", description: "What a value rests on: of its basis, evidence and note, those that changed." });

const notStated = z
  .strictObject({
    basis: z.literal("not-stated").describe("It was looked for, and the text is silent."),
    evidence: evidence.describe("The spans that were read."),
    note,
  })
  .meta({
    id: "NotStated",
    description: "A value that was looked for and that the text does not give: not the same as an absent field.",
  });

/** How many values of a field can hold at once. */
export type Cardinality = "one" | "many";

/** What is known of a factual field beyond its shape. */
export interface FactualField {
  readonly cardinality: Cardinality;
  /** The schema of its values. */
  readonly value: z.ZodType;
  /** A value that it could have, where the type of its values has no apt example. */
  readonly example?: unknown;
}

const fields = new WeakMap<z.ZodType, FactualField>();

const fact = <Value extends z.ZodType>(name: string, value: Value) =>
  meaning(
    { meaning: "fact" },
    z.discriminatedUnion("basis", [z.strictObject({ basis, value, evidence, note }), notStated]).meta({
      id: `${name}Fact`,
      description: "One value with its basis and its evidence: what is cited, corrected and counted.",
    }),
  );

/**
 * The two kinds of factual field over one kind of value. Both are written alike, an object of facts under permanent
 * keys; they differ in what several facts mean: in `one` they compete (two sources differ, or date it more and less
 * precisely), in `many` they add up. A field is optional, for what nobody looked for is left out; `needed` ones are
 * those without which a record says nothing, and where a text is silent they say so (`not-stated`).
 */
export const factsOf = <Value extends z.ZodType>(name: string, value: Value) => {
  const single = fact(name, value);
  const needed = (cardinality: Cardinality) => (description: string, example?: z.input<Value>) => {
    const schema = z.record(key, single).describe(description);
    fields.set(schema, { cardinality, value, ...(example === undefined ? {} : { example }) });
    return schema;
  };
  const optional = (cardinality: Cardinality) => (description: string, example?: z.input<Value>) =>
    needed(cardinality)(description, example).optional();
  return { one: optional("one"), many: optional("many"), neededOne: needed("one"), neededMany: needed("many") };
};

/** What a factual field is; undefined for any other schema. */
export const factualField = (schema: z.ZodType): FactualField | undefined =>
  fields.get(schema instanceof z.ZodOptional ? (schema.def.innerType as z.ZodType) : schema);

/** A collection of things that have facts of their own, each under a permanent key. */
export const entries = <Entry extends z.ZodType>(description: string, entry: Entry) =>
  z.record(key, entry).describe(description).optional();
