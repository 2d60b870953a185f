import { authored, factualField, meaningOf, openLists, schemaAt, type AuthoredRecord } from "../schema/index.ts";
import * as z from "zod";
import { inner, meaningIn } from "./type.ts";

/** A part of a value that has parts. */
export interface ExpectedPart {
  readonly name: string;
  readonly isNeeded: boolean;
  readonly expected: Expected;
}

/** What a schema expects of a value, so that a person can be asked for it. */
export type Expected = {
  readonly meaning: string;
  readonly examples: readonly unknown[];
  readonly isWellFormed: (value: unknown) => boolean;
} & (
  | { readonly form: "words" | "date" | "number" | "yes-or-no" | "json" }
  | { readonly form: "code"; readonly known: Readonly<Record<string, string>> }
  | { readonly form: "one-of"; readonly options: readonly string[] }
  | { readonly form: "reference"; readonly kinds: readonly string[] }
  | { readonly form: "parts"; readonly parts: readonly ExpectedPart[] }
  | { readonly form: "either"; readonly by: string; readonly options: Readonly<Record<string, Expected>> }
);

const partsOf = (schema: z.ZodObject, without?: string): readonly ExpectedPart[] =>
  Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([name]) => name !== without)
    .map(([name, part]) => ({
      name,
      isNeeded: !(part instanceof z.ZodOptional),
      expected: { ...expectedOf(part), meaning: meaningIn(part) },
    }));

/** The values of one field by which the shapes of a value are told apart. */
const shapesBy = (schema: z.ZodDiscriminatedUnion): Readonly<Record<string, Expected>> => {
  const by = schema.def.discriminator;
  return Object.fromEntries(
    schema.def.options.flatMap((option): [string, Expected][] => {
      if (!(option instanceof z.ZodObject)) return [];
      const told = inner(option.shape[by] as z.ZodType);
      const values = told instanceof z.ZodLiteral ? [...told.values] : told instanceof z.ZodEnum ? told.options : [];
      const shape = { ...common(option), form: "parts" as const, parts: partsOf(option, by) };
      return values.map((value) => [String(value), { ...shape, meaning: meaningIn(told) }]);
    }),
  );
};

const common = (schema: z.ZodType) => ({
  meaning: meaningIn(schema),
  examples: Object.values(schema.meta()?.examples ?? []),
  isWellFormed: (value: unknown) => schema.safeParse(value).success,
});

/** What a schema expects; what has no form that can be asked for in words is JSON. */
export const expectedOf = (of: z.ZodType): Expected => {
  const schema = inner(of);
  const told = common(schema);
  const means = meaningOf(schema);
  if (means?.meaning === "date") return { ...told, form: "date" };
  if (means?.meaning === "code") return { ...told, form: "code", known: openLists[means.list] ?? {} };
  if (means?.meaning === "reference") return { ...told, form: "reference", kinds: means.kinds };
  if (schema instanceof z.ZodEnum) return { ...told, form: "one-of", options: schema.options.map(String) };
  if (schema instanceof z.ZodString) return { ...told, form: "words" };
  if (schema instanceof z.ZodNumber) return { ...told, form: "number" };
  if (schema instanceof z.ZodBoolean) return { ...told, form: "yes-or-no" };
  if (schema instanceof z.ZodObject) return { ...told, form: "parts", parts: partsOf(schema) };
  if (schema instanceof z.ZodDiscriminatedUnion)
    return { ...told, form: "either", by: schema.def.discriminator, options: shapesBy(schema) };
  return { ...told, form: "json" };
};

/** What is expected at a place within a value; undefined where the schema knows no such place. */
export const expectedAt = (expected: Expected, value: unknown, path: readonly string[]): Expected | undefined => {
  const [step, ...rest] = path;
  if (step === undefined) return expected;
  const own = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const shape = expected.form === "either" ? expected.options[String(own[expected.by])] : expected;
  const part = shape?.form === "parts" ? shape.parts.find(({ name }) => name === step) : undefined;
  return part && expectedAt(part.expected, own[step], rest);
};

/**
 * What is expected of the value of the fact that stands at a path of a record, or of a value outside facts. A fact without
 * a value (the text is silent) is expected to have one of the type that its field has.
 */
export const expectedIn = (record: AuthoredRecord, path: readonly string[]): Expected | undefined => {
  const field = schemaAt(authored[record.kind], record, path.slice(0, -1));
  const values = field && factualField(field)?.value;
  const schema = values ?? schemaAt(authored[record.kind], record, path);
  return schema && expectedOf(schema);
};
