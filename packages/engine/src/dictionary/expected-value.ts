import {
  authoredSchemas,
  findFactField,
  findSemanticType,
  openLists,
  resolveSchema,
  type AuthoredRecord,
} from "../schema/index.ts";
import * as z from "zod";
import { unwrapOptional, getDescription } from "./schema-types.ts";

/** A part of a value that has parts. */
export interface ExpectedPart {
  readonly name: string;
  readonly isRequired: boolean;
  readonly expected: ExpectedValue;
}

/** What a schema expects of a value, for prompts. */
export type ExpectedValue = {
  readonly meaning: string;
  readonly examples: readonly unknown[];
  readonly isWellFormed: (value: unknown) => boolean;
} & (
  | { readonly form: "text" | "date" | "number" | "boolean" | "json" }
  /** A code of an open list: its name, and the known codes with their meanings. */
  | { readonly form: "code"; readonly list: string; readonly known: Readonly<Record<string, string>> }
  | { readonly form: "one-of"; readonly options: readonly string[] }
  | { readonly form: "reference"; readonly kinds: readonly string[] }
  | { readonly form: "parts"; readonly parts: readonly ExpectedPart[] }
  | { readonly form: "union"; readonly by: string; readonly options: Readonly<Record<string, ExpectedValue>> }
);

const listParts = (schema: z.ZodObject, without?: string): readonly ExpectedPart[] =>
  Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([name]) => name !== without)
    .map(([name, part]) => ({
      name,
      isRequired: !(part instanceof z.ZodOptional),
      expected: { ...toExpectedValue(part), meaning: getDescription(part) },
    }));

/** The options of a union, by the value of its discriminator. */
const indexShapes = (schema: z.ZodDiscriminatedUnion): Readonly<Record<string, ExpectedValue>> => {
  const by = schema.def.discriminator;
  return Object.fromEntries(
    schema.def.options.flatMap((option): [string, ExpectedValue][] => {
      if (!(option instanceof z.ZodObject)) return [];
      const discriminatorSchema = unwrapOptional(option.shape[by] as z.ZodType);
      const values =
        discriminatorSchema instanceof z.ZodLiteral
          ? [...discriminatorSchema.values]
          : discriminatorSchema instanceof z.ZodEnum
            ? discriminatorSchema.options
            : [];
      const shape = { ...describeSchema(option), form: "parts" as const, parts: listParts(option, by) };
      return values.map((value) => [String(value), { ...shape, meaning: getDescription(discriminatorSchema) }]);
    }),
  );
};

const describeSchema = (schema: z.ZodType) => ({
  meaning: getDescription(schema),
  examples: Object.values(schema.meta()?.examples ?? []),
  isWellFormed: (value: unknown) => schema.safeParse(value).success,
});

/** What a schema expects. A value that no prompt can ask for is JSON. */
export const toExpectedValue = (fieldSchema: z.ZodType): ExpectedValue => {
  const schema = unwrapOptional(fieldSchema);
  const details = describeSchema(schema);
  const semanticType = findSemanticType(schema);
  if (semanticType?.type === "date") return { ...details, form: "date" };
  if (semanticType?.type === "code")
    return { ...details, form: "code", list: semanticType.list, known: openLists[semanticType.list] ?? {} };
  if (semanticType?.type === "reference") return { ...details, form: "reference", kinds: semanticType.kinds };
  if (schema instanceof z.ZodEnum) return { ...details, form: "one-of", options: schema.options.map(String) };
  if (schema instanceof z.ZodString) return { ...details, form: "text" };
  if (schema instanceof z.ZodNumber) return { ...details, form: "number" };
  if (schema instanceof z.ZodBoolean) return { ...details, form: "boolean" };
  if (schema instanceof z.ZodObject) return { ...details, form: "parts", parts: listParts(schema) };
  if (schema instanceof z.ZodDiscriminatedUnion)
    return { ...details, form: "union", by: schema.def.discriminator, options: indexShapes(schema) };
  return { ...details, form: "json" };
};

/** What is expected at a path within a value; undefined if the schema has no such path. */
export const resolveExpectedPart = (
  expected: ExpectedValue,
  value: unknown,
  path: readonly string[],
): ExpectedValue | undefined => {
  const [step, ...rest] = path;
  if (step === undefined) return expected;
  const object = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const shape = expected.form === "union" ? expected.options[String(object[expected.by])] : expected;
  const part = shape?.form === "parts" ? shape.parts.find(({ name }) => name === step) : undefined;
  return part && resolveExpectedPart(part.expected, object[step], rest);
};

/**
 * What is expected of the value of the fact at a path of a record, or of a value outside facts. A fact without a value is
 * expected to have one of the type of its field.
 */
export const resolveExpectedValue = (record: AuthoredRecord, path: readonly string[]): ExpectedValue | undefined => {
  const field = resolveSchema(authoredSchemas[record.kind], record, path.slice(0, -1));
  const values = field && findFactField(field)?.value;
  const schema = values ?? resolveSchema(authoredSchemas[record.kind], record, path);
  return schema && toExpectedValue(schema);
};
