import * as z from "zod";
import { authored, factualField, type Kind } from "../schema/index.ts";

function* fieldsOf(schema: z.ZodType, path: readonly string[]): Generator<string> {
  const field = factualField(schema);
  if (field?.cardinality === "many") yield path.join("/");
  else if (field) return;
  else if (schema instanceof z.ZodOptional) yield* fieldsOf(schema.def.innerType as z.ZodType, path);
  else if (schema instanceof z.ZodRecord) yield* fieldsOf(schema.def.valueType as z.ZodType, [...path, "*"]);
  else if (schema instanceof z.ZodObject)
    for (const [name, child] of Object.entries(schema.shape)) yield* fieldsOf(child as z.ZodType, [...path, name]);
}

/**
 * The factual fields of a kind whose facts add up, as paths (`participants/…/role`); in every other factual field
 * they compete. It is what the plain view of a record needs to know, and all of it.
 */
export const pluralFields = (kind: Kind): string[] => [...fieldsOf(authored[kind], [])];
