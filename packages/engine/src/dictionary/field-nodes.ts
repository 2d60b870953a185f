import * as z from "zod";
import { authoredSchemas, findFactField, findSemanticType, type Kind } from "../schema/index.ts";
import { toExpectedValue, type ExpectedValue } from "./expected-value.ts";
import { getDescription, unwrapOptional } from "./schema-types.ts";

interface NodeBase {
  readonly name: string;
  readonly meaning: string;
}

/** A field of a record or an entry, with what it holds. */
export type FieldNode = NodeBase &
  (
    | { readonly holds: "facts"; readonly cardinality: "one" | "many"; readonly value: ExpectedValue }
    | { readonly holds: "value"; readonly value: ExpectedValue }
    | { readonly holds: "span"; readonly hasQuote: boolean }
    /** An entry without fields is a value by itself: its one field has no name. */
    | { readonly holds: "entries"; readonly fields: readonly FieldNode[] }
  );

const toNode = (name: string, fieldSchema: z.ZodType): FieldNode => {
  const base: NodeBase = { name, meaning: getDescription(fieldSchema) };
  const facts = findFactField(fieldSchema);
  if (facts) return { ...base, holds: "facts", cardinality: facts.cardinality, value: toExpectedValue(facts.value) };
  const schema = unwrapOptional(fieldSchema);
  if (schema instanceof z.ZodRecord) {
    const entry = schema.def.valueType as z.ZodType;
    const value = { name: "", meaning: base.meaning, holds: "value" as const, value: toExpectedValue(entry) };
    return { ...base, holds: "entries", fields: entry instanceof z.ZodObject ? listNodes(entry) : [value] };
  }
  const semanticType = findSemanticTypeOfAny(schema);
  if (semanticType === "span" || semanticType === "passage")
    return { ...base, holds: "span", hasQuote: semanticType === "span" };
  return { ...base, holds: "value", value: toExpectedValue(schema) };
};

/** The semantic type of a schema, or of the one that it only adds a description to. */
const findSemanticTypeOfAny = (schema: z.ZodType): string | undefined => {
  const parent = schema._zod.parent as z.ZodType | undefined;
  return findSemanticType(schema)?.type ?? (parent && findSemanticTypeOfAny(parent));
};

const listNodes = (object: z.ZodObject): readonly FieldNode[] =>
  Object.entries(object.shape as Record<string, z.ZodType>).map(([name, schema]) => toNode(name, schema));

/** Lists the fields of a kind, those of entries below their collection, in the order of the schema. */
export const listFieldNodes = (kind: Kind): readonly FieldNode[] => listNodes(authoredSchemas[kind]);
