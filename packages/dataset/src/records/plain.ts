import kinds from "#kinds" with { type: "json" };
import type { Fact, FactsByKey, RecordTypes } from "../../generated/types.ts";
import { isFact } from "./facts.ts";
import type { AnyRecord } from "./records.ts";

/**
 * The type of the result of `toPlain`: a record in which each field of facts has values instead.
 *
 * - If several facts of the field can hold at once, it is a list of their values.
 * - Otherwise it is one value, or null if the texts do not state it.
 * - A field that nobody looked for is absent.
 */
export type Plain<T> = T extends { readonly [key: string]: { readonly basis: string; readonly evidence: object } }
  ? PlainValue<T[string]> | readonly PlainValue<T[string]>[] | null
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;

type PlainValue<F> = F extends { readonly value: infer Value } ? Value : never;

const basisOrder = ["stated", "implied", "external", "not-stated"];

const getValue = (fact: Fact): unknown => (fact.basis === "not-stated" ? null : fact.value);

const wholeDate = /^\d{4}(?:-\d{2}){0,2}$/;

/** Whether a date is more precise than another: a day of its month, a month of its year. Uncertain dates never are. */
const isRefinement = (a: unknown, b: unknown): boolean =>
  typeof a === "string" && typeof b === "string" && wholeDate.test(a) && wholeDate.test(b) && a.startsWith(`${b}-`);

/** Selects among competing facts: stated before implied before external, then the more precise date, then by key. */
const selectLeadingValue = (facts: FactsByKey): unknown => {
  const [first, ...others] = Object.values(facts).toSorted(
    (a, b) => basisOrder.indexOf(a.basis) - basisOrder.indexOf(b.basis),
  );
  if (!first) return null;
  const sameBasis = others.filter((fact) => fact.basis === first.basis);
  return sameBasis.map(getValue).reduce((best, value) => (isRefinement(value, best) ? value : best), getValue(first));
};

const isFacts = (value: object): value is FactsByKey =>
  Object.keys(value).length > 0 && Object.values(value).every(isFact);

/** Whether the path of a field matches a pattern, in which `*` stands for any key. */
const matchesPattern = (path: readonly string[], pattern: string): boolean => {
  const steps = pattern.split("/");
  return steps.length === path.length && steps.every((step, index) => step === "*" || step === path[index]);
};

const toPlainValue = (value: unknown, path: readonly string[], pluralFields: readonly string[]): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (isFacts(value))
    return pluralFields.some((pattern) => matchesPattern(path, pattern))
      ? Object.values(value).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value]))
      : selectLeadingValue(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, toPlainValue(child, [...path, key], pluralFields)]),
  );
};

/**
 * Returns the values of a record without their basis and evidence. If facts compete for one value, what the words say
 * comes before what they entail, that before what a cited page says, and then a precise date before a rough one.
 *
 * @param record - The record.
 * @returns The record with a value or a list of values in each field; null if the texts do not state it.
 * @example
 * toPlain(get("event/2024-02-27-defence-policy-dialogue-10")).date; // => "2024-02-27"
 */
export const toPlain = <R extends AnyRecord>(record: R): Plain<RecordTypes[R["kind"]]> =>
  toPlainValue(record, [], kinds.find(({ kind }) => kind === record.kind)?.pluralFields ?? []) as Plain<
    RecordTypes[R["kind"]]
  >;
