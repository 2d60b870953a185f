import data from "#data/source" with { type: "json" };
import type { Source, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The sources: public pages that are cited as evidence and whose texts are not shipped. Sorted by id.
 *
 * @example
 * sources[0]?.kind; // => "source"
 */
export const sources: readonly Source[] = data;

/**
 * Returns the source with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `source/id`.
 * @returns The source.
 * @throws RangeError if there is no such source.
 * @example
 * getSource("source/admm-asean-about-admm-plus").id; // => "admm-asean-about-admm-plus"
 */
export const getSource = (reference: Reference<"source">): Source => getByReference("source", sources, reference);
