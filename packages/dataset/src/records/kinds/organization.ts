import data from "#data/organization" with { type: "json" };
import type { Organization, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The organizations: states, ministries, services, international organizations and news outlets. Sorted by id.
 *
 * @example
 * organizations[0]?.kind; // => "organization"
 */
export const organizations: readonly Organization[] = data;

/**
 * Returns the organization with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `organization/id`.
 * @returns The organization.
 * @throws RangeError if there is no such organization.
 * @example
 * getOrganization("organization/asean").id; // => "asean"
 */
export const getOrganization = (reference: Reference<"organization">): Organization =>
  getByReference("organization", organizations, reference);
