import * as z from "zod";
import { authoredSchemas, findFactField, type Kind } from "../schema/index.ts";

function* walkPluralFields(schema: z.ZodType, path: readonly string[]): Generator<string> {
  const field = findFactField(schema);
  if (field?.cardinality === "many") yield path.join("/");
  else if (field) return;
  else if (schema instanceof z.ZodOptional) yield* walkPluralFields(schema.def.innerType as z.ZodType, path);
  else if (schema instanceof z.ZodRecord) yield* walkPluralFields(schema.def.valueType as z.ZodType, [...path, "*"]);
  else if (schema instanceof z.ZodObject)
    for (const [name, child] of Object.entries(schema.shape))
      yield* walkPluralFields(child as z.ZodType, [...path, name]);
}

/**
 * The factual fields of a kind whose facts add up, as paths (`participants/…/role`). In every other factual field they
 * compete. The plain form of a record needs this list.
 */
export const listPluralFields = (kind: Kind): string[] => [...walkPluralFields(authoredSchemas[kind], [])];
