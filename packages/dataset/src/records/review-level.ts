import { computeReviewLevel, type ReviewLevel } from "./compute-review-level.ts";
import { getRecord } from "./get.ts";
import type { RecordOrReference } from "./reference-types.ts";

/**
 * Returns how far a record has been checked. It follows from the checks in its `review`; a check by its author does not count.
 *
 * @param recordOrReference - The record, or its reference.
 * @returns The level.
 * @throws RangeError if there is no such record.
 * @example
 * getReviewLevel("place/south-sudan"); // => "checked-in-part"
 */
export const getReviewLevel = (recordOrReference: RecordOrReference): ReviewLevel =>
  computeReviewLevel(getRecord(recordOrReference));
