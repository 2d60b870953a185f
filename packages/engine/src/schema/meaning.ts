import * as z from "zod";

/** What a value is, beyond its shape: what lets a rule find every date or every reference of a record. */
export type Meaning =
  | { readonly meaning: "fact" | "span" | "date" }
  | { readonly meaning: "reference"; readonly kinds: readonly string[] }
  | { readonly meaning: "code"; readonly list: string };

const meanings = z.registry<Meaning>();

/** Marks a schema with what its values are; a schema that only adds a description to it means the same. */
export const meaning = <Schema extends z.ZodType>(what: Meaning, schema: Schema): Schema => {
  meanings.add(schema, what);
  return schema;
};

export const meaningOf = (schema: z.ZodType): Meaning | undefined => meanings.get(schema);
