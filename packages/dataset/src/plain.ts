import kinds from "#kinds" with { type: "json" };
import type { RecordTypes } from "../generated/types.ts";
import { isFact, type Fact } from "./facts.ts";
import type { AnyRecord, Kind } from "./kinds.ts";

type Facts = { readonly [key: string]: Fact };

/**
 * A record without evidence. A factual field whose facts compete is one value, or null where the texts were found
 * silent; one whose facts add up is a list. A field that nobody looked for is absent.
 */
export type Plain<T> = T extends { readonly [key: string]: { readonly basis: string; readonly evidence: object } }
  ? PlainValue<T[string]> | readonly PlainValue<T[string]>[] | null
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;

type PlainValue<F> = F extends { readonly value: infer Value } ? Value : never;

const strength = ["stated", "implied", "external", "not-stated"];

const valueOf = (fact: Fact): unknown => (fact.basis === "not-stated" ? null : fact.value);

const wholeDate = /^\d{4}(?:-\d{2}){0,2}$/;

/** Whether a date narrows another: a day of its month, a month of its year. What is uncertain or open narrows nothing. */
const refines = (a: unknown, b: unknown) =>
  typeof a === "string" && typeof b === "string" && wholeDate.test(a) && wholeDate.test(b) && a.startsWith(`${b}-`);

/** Of facts that compete: what is stated before what is implied, that before what comes from outside; then the more precise; then by key. */
const leading = (facts: Facts): unknown => {
  const [first, ...others] = Object.values(facts).toSorted(
    (a, b) => strength.indexOf(a.basis) - strength.indexOf(b.basis),
  );
  if (!first) return null;
  const equals = others.filter((fact) => fact.basis === first.basis);
  return equals.map(valueOf).reduce((best, value) => (refines(value, best) ? value : best), valueOf(first));
};

const isFacts = (value: object): value is Facts => Object.keys(value).length > 0 && Object.values(value).every(isFact);

const plainOf = (value: unknown, path: readonly string[], plural: readonly string[]): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (isFacts(value)) {
    const isPlural = plural.some((field) => {
      const steps = field.split("/");
      return steps.length === path.length && steps.every((step, index) => step === "*" || step === path[index]);
    });
    return isPlural
      ? Object.values(value).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value]))
      : leading(value);
  }
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plainOf(child, [...path, key], plural)]));
};

/** The plain view of a record: its values without their basis and evidence. See {@link Plain}. */
export const plain = <R extends AnyRecord>(record: R): Plain<RecordTypes[R["kind"] & Kind]> =>
  plainOf(record, [], kinds.find(({ kind }) => kind === record.kind)?.pluralFields ?? []) as Plain<
    RecordTypes[R["kind"] & Kind]
  >;
