import { collectFacts, type LocatedFact } from "./collect-facts.ts";
import { getRecord } from "./get.ts";
import { assertPointer, isAtOrBelow } from "./pointer.ts";
import type { RecordOrReference } from "./reference-types.ts";

/**
 * Lists the facts of a record, each with its pointer.
 *
 * @param recordOrReference - A record, or its reference, written `kind/id`.
 * @param pointer - A JSON Pointer (RFC 6901). Only facts at or below it are listed: all facts if it is empty.
 * @returns The facts, in the order of the record.
 * @throws RangeError if there is no record with this reference, or if the pointer has no slash at its beginning.
 * @example
 * listFacts("event/vinh-calls-on-kono", "/date")[0]?.pointer; // => "/date/before"
 */
export const listFacts = (recordOrReference: RecordOrReference, pointer = ""): readonly LocatedFact[] => {
  assertPointer(pointer);
  return collectFacts(getRecord(recordOrReference)).filter((located) => isAtOrBelow(located.pointer, pointer));
};
