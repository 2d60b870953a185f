import { collectFacts, isObject, type Fact, type LocatedValue } from "../../corpus/index.ts";
import type { AuthoredRecord } from "../../schema/index.ts";

export type Count = { readonly kind: string; readonly number: number } | { readonly from: number; readonly to: number };

const isCount = (value: unknown): value is Count =>
  isObject(value) &&
  (typeof value["number"] === "number" || (typeof value["from"] === "number" && typeof value["to"] === "number"));

/** The facts of a record that say how many. */
export function* collectCounts(record: AuthoredRecord): Generator<LocatedValue<Fact> & { readonly count: Count }> {
  for (const { pointer, value } of collectFacts(record))
    if (isCount(value.value)) yield { pointer, value, count: value.value };
}
