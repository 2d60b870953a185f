// The values of a field of facts, and how they are known.
import type { Fact, FactsByKey } from "../../generated/types.ts";
import { isFullerDate } from "./is-fuller-date.ts";
import type { Basis, ValueBasis } from "./plain-types.ts";

const basisOrder: readonly Basis[] = ["stated", "implied", "external", "not-stated"];

const compareBases = (a: Basis, b: Basis): number => basisOrder.indexOf(a) - basisOrder.indexOf(b);

/** Returns the basis of what follows from two facts. */
export const selectWeakerBasis = (a: ValueBasis, b: ValueBasis): ValueBasis => (compareBases(a, b) < 0 ? b : a);

const isFuller = (fact: Fact, other: Fact): boolean =>
  fact.basis !== "not-stated" &&
  other.basis !== "not-stated" &&
  typeof fact.value === "string" &&
  typeof other.value === "string" &&
  isFullerDate(fact.value, other.value);

/** Selects among competing facts: the best known one, or the fullest of the dates that agree with it. */
export const selectValue = (facts: FactsByKey): { readonly value: unknown; readonly basis: Basis } => {
  const [first, ...others] = Object.values(facts).toSorted((a, b) => compareBases(a.basis, b.basis));
  if (!first) return { value: null, basis: "not-stated" };
  const fact = others.reduce((best, other) => (isFuller(other, best) ? other : best), first);
  return { value: fact.basis === "not-stated" ? null : fact.value, basis: fact.basis };
};

/** Values and their bases, in the same order. */
interface ValueList<Value> {
  readonly value: readonly Value[];
  readonly basis: readonly ValueBasis[];
}

/** Merges equal values. Each keeps its best basis. */
export const mergeValues = <Value>(
  values: readonly { readonly value: Value; readonly basis: ValueBasis }[],
): ValueList<Value> => {
  const merged = new Map<string, { readonly value: Value; readonly basis: ValueBasis }>();
  for (const one of values) {
    const key = JSON.stringify(one.value);
    const known = merged.get(key);
    if (!known || compareBases(one.basis, known.basis) < 0) merged.set(key, one);
  }
  return {
    value: [...merged.values()].map(({ value }) => value),
    basis: [...merged.values()].map(({ basis }) => basis),
  };
};

/** Lists the values of facts that add up. */
export const collectValues = <Value>(facts: FactsByKey<Value>): ValueList<Value> =>
  mergeValues(Object.values(facts).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact])));
