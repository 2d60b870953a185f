import type { Kind, RecordTypes } from "../../generated/types.ts";
import { describeNames } from "./describe-names.ts";
import { createBounds, type DateOptions } from "./in-range.ts";

/** Options in which each record is replaced by its reference. */
export type ResolvedOptions<Options> = {
  readonly [Name in keyof Options]: Exclude<Options[Name], RecordTypes[Kind]>;
};

/** Checks the value of an option, and gives what the function works with. It throws a RangeError. */
export type OptionResolver<Value> = (value: unknown, name: string) => Value;

/** A resolver for each option that a function has. */
export type OptionResolvers<Options> = {
  readonly [Name in keyof Required<Options>]: OptionResolver<NonNullable<ResolvedOptions<Options>[Name]>>;
};

const describeUnknown = (name: string, known: readonly string[]): string =>
  `unknown option ${JSON.stringify(name)}: ${describeNames("options", name, known)}`;

const assertOrder = ({ from, to }: DateOptions): void => {
  const { earliest, latest } = createBounds(from, to);
  if (earliest !== undefined && latest !== undefined && earliest > latest)
    throw new RangeError(`${JSON.stringify(from)} is later than ${JSON.stringify(to)}`);
};

/**
 * Checks the options of a function, and replaces records by their references. An option that is ignored would give an answer
 * that looks right, so one that is not known throws a RangeError, as does a value that cannot be one.
 */
export const resolveOptions = <Options extends object>(
  options: Options,
  resolvers: OptionResolvers<Options>,
): ResolvedOptions<Options> => {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new RangeError(`${JSON.stringify(options)} is no object with options`);
  const known: ReadonlyMap<string, OptionResolver<unknown>> = new Map(Object.entries(resolvers));
  const resolved = Object.entries(options).flatMap(([name, value]): [string, unknown][] => {
    const resolve = known.get(name);
    if (!resolve) throw new RangeError(describeUnknown(name, [...known.keys()]));
    return value === undefined ? [] : [[name, resolve(value, name)]];
  });
  const result = Object.fromEntries(resolved) as ResolvedOptions<Options>;
  assertOrder(result);
  return result;
};
