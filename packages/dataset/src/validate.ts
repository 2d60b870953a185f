import { authored, published, type Validator } from "#validators";
import type { RecordTypes } from "../generated/types.ts";

export type Kind = keyof RecordTypes;

/** Something in a value that its schema does not allow. */
export interface ShapeProblem {
  /** Where it stands (JSON Pointer, RFC 6901). */
  readonly pointer: string;
  /** The keyword of the schema that it breaks. */
  readonly keyword: string;
  readonly message: string;
}

export interface Validation {
  readonly valid: boolean;
  readonly problems: readonly ShapeProblem[];
}

const validation = (of: Readonly<Record<string, Validator | undefined>>, kind: string, value: unknown): Validation => {
  // Only own names are kinds: "constructor" is none.
  const validator = Object.hasOwn(of, kind) ? of[kind] : undefined;
  if (!validator)
    return {
      valid: false,
      problems: [{ pointer: "/kind", keyword: "const", message: `there is no kind ${JSON.stringify(kind)}` }],
    };
  const valid = validator(value) === true;
  const problems = (validator.errors ?? []).map(({ instancePath, keyword, message, params }) => {
    const key = "additionalProperty" in params ? `: ${String(params.additionalProperty)}` : "";
    return { pointer: instancePath, keyword, message: `${message ?? "is not allowed"}${key}` };
  });
  return { valid, problems: valid ? [] : problems };
};

/** Whether a value has the shape of a published record of a kind. */
export const validate = (kind: Kind, value: unknown): Validation => validation(published, kind, value);

/** Whether a value has the shape of a record as a person writes it. That what it says is so is not looked at. */
export const validateAuthored = (kind: Kind, value: unknown): Validation => validation(authored, kind, value);
