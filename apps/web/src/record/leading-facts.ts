import { factsOf, type AnyRecord, type FactAt } from "@vnjp/dataset";
import { bases } from "./basis-words.ts";
import { stepsOf } from "./pointer.ts";

const firmness = ({ fact }: FactAt) => bases.findIndex(({ basis }) => basis === fact.basis);

/** The facts of a field of a record that have a value, the firmest first. */
export const factsIn = (record: AnyRecord, field: string): readonly FactAt[] =>
  factsOf(record)
    .filter(({ pointer, fact }) => stepsOf(pointer)[0] === field && fact.basis !== "not-stated")
    .toSorted((a, b) => firmness(a) - firmness(b));

const precision = ({ fact }: FactAt) =>
  fact.basis !== "not-stated" && typeof fact.value === "string" ? fact.value.length : 0;

/** Of the facts that say when a dispatch was published, the one that says it most closely. */
export const closestDate = (record: AnyRecord): FactAt | undefined =>
  factsIn(record, "published").toSorted(
    (a, b) => Number(isBound(a)) - Number(isBound(b)) || precision(b) - precision(a),
  )[0];

const isBound = ({ fact }: FactAt) => fact.basis !== "not-stated" && String(fact.value).includes("..");
