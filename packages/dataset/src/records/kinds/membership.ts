import data from "#data/membership" with { type: "json" };
import type { Membership, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The memberships: who held which post, or belonged to which grouping, and when (Popolo). Sorted by id.
 *
 * @example
 * memberships[0]?.kind; // => "membership"
 */
export const memberships: readonly Membership[] = data;

/**
 * Returns the membership with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `membership/id`.
 * @returns The membership.
 * @throws RangeError if there is no such membership.
 * @example
 * getMembership("membership/hoang-xuan-chien-deputy-minister").id; // => "hoang-xuan-chien-deputy-minister"
 */
export const getMembership = (reference: Reference<"membership">): Membership =>
  getByReference("membership", memberships, reference);
