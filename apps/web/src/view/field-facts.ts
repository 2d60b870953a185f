import { listFacts, type AnyRecord, type LocatedFact } from "@vnjp/dataset";
import { bases } from "@vnjp/engine/display";
import { parsePointer } from "@vnjp/engine/corpus/pointer";

/** Compares two facts by basis: the firmest comes first. */
export const compareByBasis = (a: LocatedFact, b: LocatedFact): number =>
  bases.indexOf(a.fact.basis) - bases.indexOf(b.fact.basis);

/** Lists the facts of a field that have a value, the firmest first. */
export const listFieldFacts = (record: AnyRecord, field: string): readonly LocatedFact[] =>
  listFacts(record)
    .filter(({ pointer, fact }) => parsePointer(pointer)[0] === field && fact.basis !== "not-stated")
    .toSorted(compareByBasis);

const getPrecision = ({ fact }: LocatedFact) =>
  fact.basis !== "not-stated" && typeof fact.value === "string" ? fact.value.length : 0;

/** Finds the most precise publication date of a dispatch. */
export const findPublicationDate = (record: AnyRecord): LocatedFact | undefined =>
  listFieldFacts(record, "published").toSorted(
    (a, b) => Number(isBound(a)) - Number(isBound(b)) || getPrecision(b) - getPrecision(a),
  )[0];

const isBound = ({ fact }: LocatedFact) => fact.basis !== "not-stated" && String(fact.value).includes("..");
