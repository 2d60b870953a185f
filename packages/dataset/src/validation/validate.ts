import type { Kind } from "../../generated/types.ts";
import { authoredSchemas } from "./authored-schemas.ts";
import { publishedSchemas } from "./published-schemas.ts";
import { runValidator, type ValidationResult } from "./run-validator.ts";

export type { Kind } from "../../generated/types.ts";
export type { ShapeProblem, ValidationResult } from "./run-validator.ts";

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
export const validate = (kind: Kind, value: unknown): ValidationResult => runValidator(publishedSchemas, kind, value);

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
export const validateAuthored = (kind: Kind, value: unknown): ValidationResult =>
  runValidator(authoredSchemas, kind, value);
