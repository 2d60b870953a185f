import { getFacts, type AnyRecord, type LocatedFact } from "@vnjp/dataset";
import { bases } from "./labels.ts";
import { parsePointer } from "./pointer.ts";

const getBasisRank = ({ fact }: LocatedFact) => bases.findIndex(({ basis }) => basis === fact.basis);

/** Lists the facts of a field that have a value, the firmest first. */
export const listFieldFacts = (record: AnyRecord, field: string): readonly LocatedFact[] =>
  getFacts(record)
    .filter(({ pointer, fact }) => parsePointer(pointer)[0] === field && fact.basis !== "not-stated")
    .toSorted((a, b) => getBasisRank(a) - getBasisRank(b));

const getPrecision = ({ fact }: LocatedFact) =>
  fact.basis !== "not-stated" && typeof fact.value === "string" ? fact.value.length : 0;

/** Finds the most precise publication date of a dispatch. */
export const findClosestDate = (record: AnyRecord): LocatedFact | undefined =>
  listFieldFacts(record, "published").toSorted(
    (a, b) => Number(isBound(a)) - Number(isBound(b)) || getPrecision(b) - getPrecision(a),
  )[0];

const isBound = ({ fact }: LocatedFact) => fact.basis !== "not-stated" && String(fact.value).includes("..");
