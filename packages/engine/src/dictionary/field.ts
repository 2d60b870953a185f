import { exampleOf, factualField } from "../schema/index.ts";
import * as z from "zod";
import { inner, meaningIn, typeId, typeWords } from "./type.ts";

/** A field of a record or of a value in it. */
export interface Field {
  /** Its name, after those of what it stands in; `*` stands for any key of a collection. */
  readonly path: string;
  readonly type: string;
  /** How its facts stand to each other; undefined for a field that holds no facts. */
  readonly cardinality: "one" | "many" | undefined;
  readonly needed: boolean;
  /** The name of the type of its entries, whose fields follow; undefined for a field that is no collection. */
  readonly entry: string | undefined;
  readonly meaning: string;
  readonly example: unknown;
}

const isCollection = (schema: z.ZodType): schema is z.ZodRecord<z.ZodString, z.ZodObject> =>
  schema instanceof z.ZodRecord && schema.def.valueType instanceof z.ZodObject;

/** The fields of an object, and below each collection of entries those of its entries. */
export const fieldsOf = (object: z.ZodObject, prefix = ""): Field[] =>
  Object.entries(object.shape as Record<string, z.ZodType>).flatMap(([name, schema]) => {
    const path = `${prefix}${name}`;
    const factual = factualField(schema);
    const bare = inner(schema);
    const field = {
      path,
      type: isCollection(bare) ? "entries under keys" : typeWords(schema),
      cardinality: factual?.cardinality,
      needed: !(schema instanceof z.ZodOptional),
      entry: isCollection(bare) ? typeId(bare.def.valueType) : undefined,
      meaning: meaningIn(schema),
      example: factual ? (factual.example ?? exampleOf(factual.value)) : undefined,
    };
    if (factual) return [field];
    if (isCollection(bare)) return [field, ...fieldsOf(bare.def.valueType, `${path}/*/`)];
    return [{ ...field, example: exampleOf(bare) }];
  });
