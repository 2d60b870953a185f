import type { Kind, RecordTypes, Reference } from "../../generated/types.ts";
import { getDateRange } from "../records/date-range.ts";
import { isReference } from "../records/is-reference.ts";
import { toReference } from "../records/to-reference.ts";
import { describeNames } from "./describe-names.ts";
import type { DateOptions } from "./in-range.ts";
import type { OptionResolver, OptionResolvers } from "./resolve-options.ts";

const joinWithOr = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

const addArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;

const isRecord = (value: unknown): value is RecordTypes[Kind] =>
  typeof value === "object" && value !== null && "kind" in value && "id" in value;

/** Creates the function that checks a reference, and makes one of a record. It throws if the record is of no such kind, or is none. */
export const createReferenceResolver =
  <K extends Kind>(hasRecord: (reference: string) => boolean, ...kinds: readonly K[]) =>
  (value: unknown): Reference<K> => {
    const reference = isRecord(value) ? toReference(value) : value;
    if (typeof reference !== "string")
      throw new RangeError(`${JSON.stringify(value)} is neither a record nor a reference`);
    if (!isReference(reference, ...kinds))
      throw new RangeError(
        `${JSON.stringify(reference)} is not the reference of ${kinds.length === 0 ? "a record" : addArticle(joinWithOr(kinds))}`,
      );
    if (!hasRecord(reference)) throw new RangeError(`there is no record ${JSON.stringify(reference)}`);
    return reference;
  };

/** Checks a date (EDTF). */
export const resolveDate: OptionResolver<string> = (value, name) => {
  if (typeof value !== "string")
    throw new RangeError(`${name} is ${JSON.stringify(value)}, which is no date: write a text, such as "2024-02"`);
  getDateRange(value);
  return value;
};

/** How the options `from` and `to` are checked. */
export const dateResolvers: OptionResolvers<DateOptions> = { from: resolveDate, to: resolveDate };

/**
 * Creates the function that checks a code of an open list. It takes the codes that it knows, and those that the records have:
 * an empty answer to a typo would look like knowledge.
 */
export const createCodeResolver =
  (listCodes: () => readonly string[], noun = "codes"): OptionResolver<string> =>
  (value, name) => {
    if (typeof value !== "string" || value === "")
      throw new RangeError(`${name} is ${JSON.stringify(value)}, which is no code: write a text`);
    const known = [...new Set(listCodes())];
    if (!known.includes(value))
      throw new RangeError(`${name} is ${JSON.stringify(value)}: ${describeNames(noun, value, known)}`);
    return value;
  };

/** Creates the function that checks a code of a closed list. */
export const createChoiceResolver =
  <Code extends string>(codes: readonly Code[]): OptionResolver<Code> =>
  (value, name) => {
    const code = codes.find((one) => one === value);
    if (code === undefined) throw new RangeError(`${name} is ${JSON.stringify(value)}: it can be ${joinWithOr(codes)}`);
    return code;
  };

/** Checks a whole number from 0 on. */
export const resolveCount: OptionResolver<number> = (value, name) => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
    throw new RangeError(`the ${name} is ${String(value)}, which is not a whole number from 0`);
  return value;
};
