import type { Fact, FactsByKey } from "../../generated/types.ts";
import { collectValues } from "./plain-values.ts";

/**
 * Returns the value of a fact, whatever its basis.
 *
 * @param fact - The fact.
 * @returns The value; null if the texts do not state it.
 * @example
 * listFacts("event/vinh-calls-on-kono", "/date").map(({ fact }) => getValue(fact)); // => ["[..2020-02-21]"]
 */
export const getValue = <Value>(fact: Fact<Value>): Value | null => (fact.basis === "not-stated" ? null : fact.value);

/**
 * Lists the values of a field of facts, whatever their basis. It lists each value once. To leave out what comes from cited
 * pages alone, look at the `basis` of each fact.
 *
 * @param facts - The field; undefined if the record does not have it.
 * @returns The values, in the order of the record; none if the texts state none.
 * @example
 * listValues(get("event/2024-02-27-defence-policy-dialogue-10").status); // => ["held"]
 */
export const listValues = <Value>(facts: FactsByKey<Value> | undefined): readonly Value[] =>
  collectValues(facts ?? {}).value;
