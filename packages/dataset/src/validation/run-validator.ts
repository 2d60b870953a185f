// Validates by the schemas that the package ships, without compiling them: so there is no second form of them, and no `eval`.
import { dereference, format, validate, type OutputUnit, type Schema } from "@cfworker/json-schema";
import type { Kind } from "../../generated/types.ts";
import { findDateRange } from "../records/date-range.ts";

interface PackedSchema {
  readonly $id: string;
  readonly $defs?: { readonly [name: string]: object };
}

/** The schemas of one form of records. */
export interface FormSchemas {
  readonly kinds: { readonly [K in Kind]: PackedSchema };
  /** The definitions that they share. */
  readonly definitions: PackedSchema;
}

/** A difference between a value and its schema. */
export interface ShapeProblem {
  /** The JSON Pointer (RFC 6901) of the value that has the problem. */
  readonly pointer: string;
  /**
   * The keyword of the JSON Schema (2020-12) that it violates, such as `required`. `format`: the value looks like a date, and
   * there is no such date. The published schemas do not check that.
   */
  readonly keyword: string;
  /** What is wrong, in English. */
  readonly message: string;
}

/** The result of a validation. */
export interface ValidationResult {
  /** Whether the value has the shape. */
  readonly valid: boolean;
  /** All problems; empty if the value is valid. */
  readonly problems: readonly ShapeProblem[];
}

const dateFormat = "existing-date";

interface PreparedSchema {
  readonly schema: Schema;
  /** The parts of this schema and of the shared definitions, by their addresses. */
  readonly parts: Record<string, Schema | boolean>;
}

const preparedSchemas = /* @__PURE__ */ new WeakMap<object, PreparedSchema>();

/** Copies a schema, which others may have imported, and adds that dates exist. */
const copySchema = (original: PackedSchema): Schema => {
  const schema = structuredClone(original) as Schema;
  const { Edtf: edtf } = schema.$defs ?? {};
  if (typeof edtf === "object") Object.assign(edtf, { format: dateFormat });
  return schema;
};

/** Prepares the schema of a kind for the validator. */
const prepareSchema = ({ kinds, definitions }: FormSchemas, kind: Kind): PreparedSchema => {
  const known = preparedSchemas.get(kinds[kind]);
  if (known) return known;
  const schema = copySchema(kinds[kind]);
  const prepared = { schema, parts: dereference(schema, dereference(copySchema(definitions))) };
  preparedSchemas.set(kinds[kind], prepared);
  return prepared;
};

/** The keywords that only say that something further down has a problem. */
const passingKeywords: readonly string[] = ["$ref", "properties", "additionalProperties", "propertyNames", "items"];

const decodeLocation = (location: string): string => decodeURIComponent(location.slice(1));

/** Says what a validator found as a problem. */
const toProblem = ({ instanceLocation, keyword, error }: OutputUnit): ShapeProblem => {
  const pointer = decodeLocation(instanceLocation);
  if (keyword === "format") return { pointer, keyword, message: "must be a date that exists" };
  if (keyword !== "false") return { pointer, keyword, message: error };
  const slash = pointer.lastIndexOf("/");
  const message = `must not have the property ${JSON.stringify(pointer.slice(slash + 1))}`;
  return { pointer: pointer.slice(0, slash), keyword: "additionalProperties", message };
};

const listProblems = (errors: readonly OutputUnit[]): readonly ShapeProblem[] => {
  const problems = errors.filter(({ keyword }) => !passingKeywords.includes(keyword)).map(toProblem);
  const hasPatternProblem = (pointer: string): boolean =>
    problems.some((problem) => problem.keyword === "pattern" && problem.pointer === pointer);
  // What does not look like a date is one problem.
  return problems.filter(({ keyword, pointer }) => keyword !== "format" || !hasPatternProblem(pointer));
};

/** Validates a value by the schema of its kind. */
export const runValidator = (schemas: FormSchemas, kind: string, value: unknown): ValidationResult => {
  // Inherited properties, such as "constructor", are not kinds.
  if (!Object.hasOwn(schemas.kinds, kind))
    return {
      valid: false,
      problems: [{ pointer: "/kind", keyword: "const", message: `there is no kind ${JSON.stringify(kind)}` }],
    };
  const { schema, parts } = prepareSchema(schemas, kind as Kind);
  format[dateFormat] = (date) => findDateRange(date) !== undefined;
  // As JSON: without what JSON cannot have, such as properties that are undefined.
  const json = JSON.parse(JSON.stringify(value) ?? "null") as unknown;
  const { valid, errors } = validate(json, schema, "2020-12", parts, false);
  return { valid, problems: valid ? [] : listProblems(errors) };
};
