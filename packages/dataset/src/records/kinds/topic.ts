import data from "#data/topic" with { type: "json" };
import type { Topic, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The topics of cooperation: a controlled vocabulary (SKOS). Sorted by id.
 *
 * @example
 * topics[0]?.kind; // => "topic"
 */
export const topics: readonly Topic[] = data;

/**
 * Returns the topic with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `topic/id`.
 * @returns The topic.
 * @throws RangeError if there is no such topic.
 * @example
 * getTopic("topic/capacity-building").id; // => "capacity-building"
 */
export const getTopic = (reference: Reference<"topic">): Topic => getByReference("topic", topics, reference);
