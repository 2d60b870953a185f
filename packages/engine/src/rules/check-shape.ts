import * as z from "zod";
import { isObject, formatPointer, resolvePointer } from "../corpus/index.ts";
import type { RuleReport } from "../findings/index.ts";
import {
  authoredSchemas,
  buildExample,
  findHiddenKeys,
  findUnionOption,
  isKind,
  kindNames,
  findSemanticType,
  resolveSchema,
  type AuthoredRecord,
} from "../schema/index.ts";

export type ShapeResult =
  | { readonly record: AuthoredRecord; readonly reports: readonly [] }
  | { readonly record?: undefined; readonly reports: readonly RuleReport[] };

/** The description and the examples of a schema. */
const getDocumentation = (schema: z.ZodType | undefined) => {
  const meta = schema?.meta();
  const examples = meta?.["examples"];
  return { description: meta?.description ?? "", examples: Array.isArray(examples) ? examples : [] };
};

/** How a value of each type looks, for people who do not know what an object is. */
const typeNames: Readonly<Record<string, string>> = {
  object: "several values in braces, { … }",
  record: "several values in braces, { … }",
  array: "several values in brackets, [ … ]",
  string: 'text in quotation marks, "…"',
  number: "a number without quotation marks",
  int: "a whole number without quotation marks",
  boolean: "true or false, without quotation marks",
};

const formatOptions = (values: readonly unknown[]): string =>
  `one of ${values.map((value) => JSON.stringify(value)).join(", ")}.`;

const listKeys = (schema: z.ZodType | undefined): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** The values of a key that distinguishes the options of a union; empty for any other key. */
const describeDiscriminator = (schema: z.ZodType, record: unknown, path: readonly string[]): string => {
  const union = resolveSchema(schema, record, path.slice(0, -1));
  if (!(union instanceof z.ZodDiscriminatedUnion) || union.def.discriminator !== path.at(-1)) return "";
  const values = [...(union._zod.propValues[union.def.discriminator] ?? [])];
  return formatOptions(values.map(String));
};

const reportInvalidKey = (path: readonly string[]): RuleReport => ({
  code: "shape/invalid-value",
  pointer: formatPointer(path),
  arguments: {
    found: path.at(-1) ?? "",
    expected: "a key of lower-case ASCII words joined by hyphens.",
    examples: [],
  },
});

/** A zod issue in a record, with the location and the value that it is about. */
interface LocatedIssue {
  readonly issue: z.core.$ZodIssue;
  readonly path: readonly string[];
  readonly value: unknown;
  readonly record: unknown;
  readonly schema: z.ZodType;
}

const describeExpected = (issue: z.core.$ZodIssue, description: string, fallback: string): string => {
  if (issue.code === "invalid_value") return `${formatOptions(issue.values)} ${description}`;
  if (issue.code === "invalid_type")
    return `${typeNames[issue.expected] ?? `a value of the type ${issue.expected}`}. ${description}`;
  if (issue.code === "too_small" && issue.origin === "string") return `at least one character. ${description}`;
  return description || fallback || issue.message;
};

const reportInvalidValue = ({ issue, path, value, record, schema }: LocatedIssue): RuleReport => {
  const fieldSchema = resolveSchema(schema, record, path);
  const pointer = formatPointer(path);
  const semanticType = fieldSchema && findSemanticType(fieldSchema);
  if (semanticType?.type === "reference" && typeof value === "string" && issue.code === "invalid_format")
    return { code: "reference/malformed", pointer, arguments: { reference: value, kinds: semanticType.kinds } };
  const { description, examples } = getDocumentation(fieldSchema);
  const needsExample = issue.code === "invalid_type" && examples.length === 0;
  return {
    code: "shape/invalid-value",
    pointer,
    arguments: {
      found: value,
      expected: describeExpected(issue, description, describeDiscriminator(schema, record, path)).trim(),
      examples: needsExample && fieldSchema ? [buildExample(fieldSchema)] : examples,
    },
  };
};

const reportMissingKey = ({ path, record, schema }: LocatedIssue): RuleReport => {
  const missingSchema = resolveSchema(schema, record, path);
  return {
    code: "shape/missing-key",
    pointer: formatPointer(path.slice(0, -1)),
    arguments: {
      key: path.at(-1) ?? "",
      meaning: getDocumentation(missingSchema).description || describeDiscriminator(schema, record, path),
      example: missingSchema && buildExample(missingSchema),
    },
  };
};

const reportUnknownKeys = (keys: readonly string[], { path, value, record, schema }: LocatedIssue): RuleReport[] => {
  const known = listKeys(findUnionOption(resolveSchema(schema, record, path), value));
  return keys.map((key) => ({
    code: "shape/unknown-key",
    pointer: formatPointer([...path, key]),
    arguments: { key, known },
  }));
};

const reportIssue = (issue: z.core.$ZodIssue, record: unknown, schema: z.ZodType): RuleReport[] => {
  const path = issue.path.map(String);
  const value = resolvePointer(record, formatPointer(path));
  const located = { issue, path, value, record, schema };
  if (issue.code === "unrecognized_keys") return reportUnknownKeys(issue.keys, located);
  if (value === undefined && path.length > 0) return [reportMissingKey(located)];
  return [issue.code === "invalid_key" ? reportInvalidKey(path) : reportInvalidValue(located)];
};

/** Checks a value against the authored schema of its kind. The kind comes first, so that only one schema reports. */
export const checkShape = (value: unknown): ShapeResult => {
  const kind = isObject(value) ? value["kind"] : undefined;
  if (!isKind(kind))
    return {
      reports: [
        {
          code: "shape/unknown-kind",
          pointer: isObject(value) && "kind" in value ? "/kind" : "",
          arguments: { found: kind, known: kindNames },
        },
      ],
    };
  const schema = authoredSchemas[kind];
  const hidden = findHiddenKeys(schema, value).map(reportInvalidKey);
  const result = schema.safeParse(value);
  if (result.success && hidden.length === 0) return { record: value as AuthoredRecord, reports: [] };
  const issues = result.error?.issues ?? [];
  return { reports: [...issues.flatMap((issue) => reportIssue(issue, value, schema)), ...hidden] };
};
