import { buildExample, findFactField } from "../schema/index.ts";
import * as z from "zod";
import { unwrapOptional, getDescription, findTypeId, describeType } from "./schema-types.ts";

/** A field of a record or of a value in it. */
export interface Field {
  /** Its name after the names of its parents; `*` means any key of a collection. */
  readonly path: string;
  readonly type: string;
  /** Whether its facts compete (`one`) or add up (`many`); undefined for a field without facts. */
  readonly cardinality: "one" | "many" | undefined;
  readonly isRequired: boolean;
  /** The type of its entries, whose fields follow; undefined if the field is no collection. */
  readonly entry: string | undefined;
  readonly meaning: string;
  readonly example: unknown;
}

const isCollection = (schema: z.ZodType): schema is z.ZodRecord<z.ZodString, z.ZodObject> =>
  schema instanceof z.ZodRecord && schema.def.valueType instanceof z.ZodObject;

/** The fields of an object, each collection followed by the fields of its entries. */
export const listFields = (object: z.ZodObject, prefix = ""): Field[] =>
  Object.entries(object.shape as Record<string, z.ZodType>).flatMap(([name, schema]) => {
    const path = `${prefix}${name}`;
    const factual = findFactField(schema);
    const unwrapped = unwrapOptional(schema);
    const field = {
      path,
      type: isCollection(unwrapped) ? "entries under keys" : describeType(schema),
      cardinality: factual?.cardinality,
      isRequired: !(schema instanceof z.ZodOptional),
      entry: isCollection(unwrapped) ? findTypeId(unwrapped.def.valueType) : undefined,
      meaning: getDescription(schema),
      example: factual ? (factual.example ?? buildExample(factual.value)) : undefined,
    };
    if (factual) return [field];
    if (isCollection(unwrapped)) return [field, ...listFields(unwrapped.def.valueType, `${path}/*/`)];
    return [{ ...field, example: buildExample(unwrapped) }];
  });
