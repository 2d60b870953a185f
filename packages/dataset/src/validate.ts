import { authored, published, type Validator } from "#validators";
import type { Kind } from "../generated/types.ts";

export type { Kind } from "../generated/types.ts";

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

const runValidator = (
  validators: Readonly<Record<string, Validator | undefined>>,
  kind: string,
  value: unknown,
): ValidationResult => {
  // Inherited properties, such as "constructor", are not kinds.
  const validator = Object.hasOwn(validators, kind) ? validators[kind] : undefined;
  if (!validator)
    return {
      valid: false,
      problems: [{ pointer: "/kind", keyword: "const", message: `there is no kind ${JSON.stringify(kind)}` }],
    };
  const valid = validator(value) === true;
  const errors = validator.errors ?? [];
  const hasPatternError = (pointer: string): boolean =>
    errors.some(({ keyword, instancePath }) => keyword === "pattern" && instancePath === pointer);
  // What does not look like a date is one problem.
  const relevant = errors.filter(({ keyword, instancePath }) => keyword !== "format" || !hasPatternError(instancePath));
  const problems = relevant.map(({ instancePath, keyword, message, params }) => {
    if (keyword === "format") return { pointer: instancePath, keyword, message: "must be a date that exists" };
    const key = "additionalProperty" in params ? `: ${String(params.additionalProperty)}` : "";
    return { pointer: instancePath, keyword, message: `${message ?? "is not allowed"}${key}` };
  });
  return { valid, problems: valid ? [] : problems };
};

/**
 * Checks whether a value has the shape of a published record, and whether its dates exist. Unknown properties are allowed: later releases may add some.
 *
 * @param kind - The kind of record. An unknown kind is a problem, not an error.
 * @param value - The value.
 * @returns Whether it has the shape, and all problems.
 * @example
 * validate("event", {}).valid; // => false
 * @example
 * validate("source", { ...get("source/bnews-307181"), published: "2023-02-29" }).problems[0]?.message; // => "must be a date that exists"
 */
export const validate = (kind: Kind, value: unknown): ValidationResult => runValidator(published, kind, value);

/**
 * Checks whether a value has the shape of a record as people write it, with quotes instead of offsets, and whether its
 * dates exist. It does not check the facts: `vnjp validate` does.
 *
 * @param kind - The kind of record. An unknown kind is a problem, not an error.
 * @param value - The value.
 * @returns Whether it has the shape, and all problems.
 * @example
 * validateAuthored("event", {}).problems[0]?.keyword; // => "required"
 */
export const validateAuthored = (kind: Kind, value: unknown): ValidationResult => runValidator(authored, kind, value);
