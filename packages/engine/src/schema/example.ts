import * as z from "zod";

/** What a value of a schema can look like: its own example, or one that is put together from those of its parts. */
export const exampleOf = (schema: z.ZodType): unknown => {
  const [own] = Object.values(schema.meta()?.examples ?? []);
  if (own !== undefined) return own;
  if (schema instanceof z.ZodOptional) return exampleOf(schema.def.innerType as z.ZodType);
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodArray) return [exampleOf(schema.element as z.ZodType)];
  if (schema instanceof z.ZodRecord)
    return {
      [String(exampleOf(schema.def.keyType as unknown as z.ZodType))]: exampleOf(schema.def.valueType as z.ZodType),
    };
  if (schema instanceof z.ZodDiscriminatedUnion) return exampleOf(schema.def.options[0] as z.ZodType);
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.ZodType>)
        .filter(([, part]) => !(part instanceof z.ZodOptional))
        .map(([name, part]) => [name, exampleOf(part)]),
    );
  throw new Error(`${schema.meta()?.description ?? schema.def.type} has no example`);
};
