import data from "#data/mechanism" with { type: "json" };
import type { Mechanism, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The mechanisms: dialogue series, ministers' meetings, working groups and programmes. Sorted by id.
 *
 * @example
 * mechanisms[0]?.kind; // => "mechanism"
 */
export const mechanisms: readonly Mechanism[] = data;

/**
 * Returns the mechanism with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `mechanism/id`.
 * @returns The mechanism.
 * @throws RangeError if there is no such mechanism.
 * @example
 * getMechanism("mechanism/admm").id; // => "admm"
 */
export const getMechanism = (reference: Reference<"mechanism">): Mechanism =>
  getByReference("mechanism", mechanisms, reference);
