import data from "#data/agreement" with { type: "json" };
import type { Agreement, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The agreements, and the levels of relations that states declared. Sorted by id.
 *
 * @example
 * agreements[0]?.kind; // => "agreement"
 */
export const agreements: readonly Agreement[] = data;

/**
 * Returns the agreement with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `agreement/id`.
 * @returns The agreement.
 * @throws RangeError if there is no such agreement.
 * @example
 * getAgreement("agreement/comprehensive-strategic-partnership").id; // => "comprehensive-strategic-partnership"
 */
export const getAgreement = (reference: Reference<"agreement">): Agreement =>
  getByReference("agreement", agreements, reference);
