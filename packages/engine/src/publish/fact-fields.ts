import * as z from "zod";
import { authoredSchemas, findFactField, type Cardinality, type Kind } from "../schema/index.ts";

function* walkFactFields(schema: z.ZodType, cardinality: Cardinality, path: readonly string[]): Generator<string> {
  const field = findFactField(schema);
  if (field?.cardinality === cardinality) yield path.join("/");
  else if (field) return;
  else if (schema instanceof z.ZodOptional) yield* walkFactFields(schema.def.innerType as z.ZodType, cardinality, path);
  else if (schema instanceof z.ZodRecord)
    yield* walkFactFields(schema.def.valueType as z.ZodType, cardinality, [...path, "*"]);
  else if (schema instanceof z.ZodObject)
    for (const [name, child] of Object.entries(schema.shape))
      yield* walkFactFields(child as z.ZodType, cardinality, [...path, name]);
}

/**
 * Lists the factual fields of a kind as paths, such as `participants/…/role`: with `many`, those whose facts add up, and with
 * `one`, those whose facts compete. The plain form of a record needs both lists.
 */
export const listFactFields = (kind: Kind, cardinality: Cardinality): string[] => [
  ...walkFactFields(authoredSchemas[kind], cardinality, []),
];
