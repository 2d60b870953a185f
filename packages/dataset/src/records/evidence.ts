import type { Evidence } from "../../generated/types.ts";
import type { LocatedFact } from "./collect-facts.ts";
import { listFacts } from "./facts.ts";
import type { RecordOrReference } from "./reference-types.ts";

/**
 * One evidence entry: a span of a dispatch, or a public page. `start` and `end` of a span count Unicode
 * code points of the text.
 */
export type EvidenceEntry = Evidence[string];

/** An evidence entry, and the fact that it supports. */
export interface LocatedEvidence extends LocatedFact {
  /** The permanent key of the entry in the evidence of the fact. */
  readonly key: string;
  /** The entry. */
  readonly evidence: EvidenceEntry;
}

/**
 * Lists the evidence entries of the facts of a record, each with its key and its fact.
 *
 * @param recordOrReference - A record, or its reference, written `kind/id`.
 * @param pointer - A JSON Pointer (RFC 6901). Only evidence of facts at or below it is listed: all if it is empty.
 * @returns The evidence entries, in the order of the record.
 * @throws RangeError if there is no record with this reference, or if the pointer has no slash at its beginning.
 * @example
 * listEvidence("event/vinh-calls-on-kono", "/date").length; // => 4
 */
export const listEvidence = (recordOrReference: RecordOrReference, pointer = ""): readonly LocatedEvidence[] =>
  listFacts(recordOrReference, pointer).flatMap((located) =>
    Object.entries(located.fact.evidence).map(([key, evidence]) => ({ ...located, key, evidence })),
  );
