import data from "#data/discrepancy" with { type: "json" };
import type { Discrepancy, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The discrepancies: facts of two sources, or of two passages of one source, that disagree. Sorted by id.
 *
 * @example
 * discrepancies[0]?.kind; // => "discrepancy"
 */
export const discrepancies: readonly Discrepancy[] = data;

/**
 * Returns the discrepancy with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `discrepancy/id`.
 * @returns The discrepancy.
 * @throws RangeError if there is no such discrepancy.
 * @example
 * getDiscrepancy("discrepancy/admm-plus-2020-october-or-december").id; // => "admm-plus-2020-october-or-december"
 */
export const getDiscrepancy = (reference: Reference<"discrepancy">): Discrepancy =>
  getByReference("discrepancy", discrepancies, reference);
