import * as z from "zod";
import { isObject, pointerOf, valueAt } from "../../corpus/index.ts";
import type { Report } from "../../findings/index.ts";
import {
  authored,
  exampleOf,
  hiddenKeysOf,
  kindNames,
  meaningOf,
  schemaAt,
  type AuthoredRecord,
  type Kind,
} from "../../schema/index.ts";

export type Shaped =
  | { readonly record: AuthoredRecord; readonly reports: readonly [] }
  | { readonly record?: undefined; readonly reports: readonly Report[] };

const isKind = (value: unknown): value is Kind => kindNames.some((kind) => kind === value);

/** What the schema says of a place: its description and its examples. */
const documented = (schema: z.ZodType | undefined) => {
  const meta = schema?.meta();
  const examples = meta?.["examples"];
  return { description: meta?.description ?? "", examples: Array.isArray(examples) ? examples : [] };
};

/** What a value of a type looks like: not everybody knows what an object is. */
const typeNames: Readonly<Record<string, string>> = {
  object: "several values in braces, { … }",
  record: "several values in braces, { … }",
  array: "several values in brackets, [ … ]",
  string: 'words in quotation marks, "…"',
  number: "a number without quotation marks",
  int: "a whole number without quotation marks",
  boolean: "true or false, without quotation marks",
};

const oneOf = (values: readonly unknown[]): string =>
  `one of ${values.map((value) => JSON.stringify(value)).join(", ")}.`;

const keysOf = (schema: z.ZodType | undefined): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** The member of a union that a value belongs to, so that one branch reports and not each. */
const memberOf = (schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined => {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  return schema.def.options.find(
    (option): option is z.ZodObject =>
      option instanceof z.ZodObject &&
      isObject(value) &&
      option.shape[discriminator].safeParse(value[discriminator]).success,
  );
};

/** The values that tell the members of a union apart, at the place of the key that holds them. */
const membersAt = (schema: z.ZodType, record: unknown, path: readonly string[]): string => {
  const union = schemaAt(schema, record, path.slice(0, -1));
  if (!(union instanceof z.ZodDiscriminatedUnion) || union.def.discriminator !== path.at(-1)) return "";
  const values = [...(union._zod.propValues[union.def.discriminator] ?? [])];
  return oneOf(values.map(String));
};

const notAKey = (path: readonly string[]): Report => ({
  code: "shape/wrong-value",
  pointer: pointerOf(path),
  arguments: {
    found: path.at(-1) ?? "",
    expected: "a key of lower-case ASCII words joined by hyphens.",
    examples: [],
  },
});

function* reportsOf(issue: z.core.$ZodIssue, record: unknown, schema: z.ZodType): Generator<Report> {
  const path = issue.path.map(String);
  const pointer = pointerOf(path);
  const value = valueAt(record, pointer);
  const at = (steps: readonly string[]) => memberOf(schemaAt(schema, record, steps), valueAt(record, pointerOf(steps)));
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys)
      yield {
        code: "shape/unknown-key",
        pointer: pointerOf([...path, key]),
        arguments: { key, known: keysOf(at(path)) },
      };
    return;
  }
  if (value === undefined && path.length > 0) {
    const lost = schemaAt(schema, record, path);
    yield {
      code: "shape/missing-key",
      pointer: pointerOf(path.slice(0, -1)),
      arguments: {
        key: path.at(-1) ?? "",
        meaning: documented(lost).description || membersAt(schema, record, path),
        example: lost && exampleOf(lost),
      },
    };
    return;
  }
  if (issue.code === "invalid_key") {
    yield notAKey(path);
    return;
  }
  const place = schemaAt(schema, record, path);
  const meaning = place && meaningOf(place);
  if (meaning?.meaning === "reference" && typeof value === "string" && issue.code === "invalid_format") {
    yield { code: "reference/malformed", pointer, arguments: { reference: value, kinds: meaning.kinds } };
    return;
  }
  const { description, examples } = documented(place);
  const listed = issue.code === "invalid_value" ? `${oneOf(issue.values)} ${description}` : undefined;
  const typed =
    issue.code === "invalid_type"
      ? `${typeNames[issue.expected] ?? `a value of the type ${issue.expected}`}. ${description}`
      : undefined;
  const longer =
    issue.code === "too_small" && issue.origin === "string" ? `at least one character. ${description}` : undefined;
  yield {
    code: "shape/wrong-value",
    pointer,
    arguments: {
      found: value,
      expected: (listed ?? typed ?? longer ?? (description || membersAt(schema, record, path) || issue.message)).trim(),
      examples: typed !== undefined && examples.length === 0 && place ? [exampleOf(place)] : examples,
    },
  };
}

/** Holds a value against the authored schema of its kind. The kind is looked at first, so that one schema reports. */
export const checkShape = (value: unknown): Shaped => {
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
  const schema = authored[kind];
  const hidden = hiddenKeysOf(schema, value).map(notAKey);
  const result = schema.safeParse(value);
  if (result.success && hidden.length === 0) return { record: value as AuthoredRecord, reports: [] };
  const issues = result.error?.issues ?? [];
  return { reports: [...issues.flatMap((issue) => [...reportsOf(issue, value, schema)]), ...hidden] };
};
