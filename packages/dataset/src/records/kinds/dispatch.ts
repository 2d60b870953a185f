import data from "#data/dispatch" with { type: "json" };
import type { Dispatch, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The dispatches: news items, with their texts as received. Sorted by id.
 *
 * @example
 * dispatches[0]?.kind; // => "dispatch"
 */
export const dispatches: readonly Dispatch[] = data;

/**
 * Returns the dispatch with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `dispatch/id`.
 * @returns The dispatch.
 * @throws RangeError if there is no such dispatch.
 * @example
 * getDispatch("dispatch/vietnamplus-133876").id; // => "vietnamplus-133876"
 */
export const getDispatch = (reference: Reference<"dispatch">): Dispatch =>
  getByReference("dispatch", dispatches, reference);
