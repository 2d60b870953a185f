import * as z from "zod";

/** What a value is, beyond its shape, so that a rule can find every date or every reference of a record. */
export type SemanticType =
  | { readonly type: "fact" | "span" | "passage" | "date" }
  | { readonly type: "reference"; readonly kinds: readonly string[] }
  | { readonly type: "code"; readonly list: string };

const semanticTypes = z.registry<SemanticType>();

/** Marks a schema with a semantic type. A schema that only adds a description to it keeps the type. */
export const setSemanticType = <Schema extends z.ZodType>(semanticType: SemanticType, schema: Schema): Schema => {
  semanticTypes.add(schema, semanticType);
  return schema;
};

export const findSemanticType = (schema: z.ZodType): SemanticType | undefined => semanticTypes.get(schema);
