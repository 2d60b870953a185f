import data from "#data/place" with { type: "json" };
import type { Place, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The places where events take place. Sorted by id.
 *
 * @example
 * places[0]?.kind; // => "place"
 */
export const places: readonly Place[] = data;

/**
 * Returns the place with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `place/id`.
 * @returns The place.
 * @throws RangeError if there is no such place.
 * @example
 * getPlace("place/asia").id; // => "asia"
 */
export const getPlace = (reference: Reference<"place">): Place => getByReference("place", places, reference);
