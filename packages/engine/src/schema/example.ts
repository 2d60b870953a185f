import * as z from "zod";

/** An example of a value: that of its schema, or one built from the examples of its parts. */
export const buildExample = (schema: z.ZodType): unknown => {
  const [example] = Object.values(schema.meta()?.examples ?? []);
  if (example !== undefined) return example;
  if (schema instanceof z.ZodOptional) return buildExample(schema.def.innerType as z.ZodType);
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodArray) return [buildExample(schema.element as z.ZodType)];
  if (schema instanceof z.ZodRecord)
    return {
      [String(buildExample(schema.def.keyType as unknown as z.ZodType))]: buildExample(
        schema.def.valueType as z.ZodType,
      ),
    };
  if (schema instanceof z.ZodDiscriminatedUnion) return buildExample(schema.def.options[0] as z.ZodType);
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.ZodType>)
        .filter(([, part]) => !(part instanceof z.ZodOptional))
        .map(([name, part]) => [name, buildExample(part)]),
    );
  throw new Error(`${schema.meta()?.description ?? schema.def.type} has no example`);
};
