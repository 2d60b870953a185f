import data from "#data/person" with { type: "json" };
import type { Person, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The people. Sorted by id.
 *
 * @example
 * people[0]?.kind; // => "person"
 */
export const people: readonly Person[] = data;

/**
 * Returns the person with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `person/id`.
 * @returns The person.
 * @throws RangeError if there is no such person.
 * @example
 * getPerson("person/kono-taro").id; // => "kono-taro"
 */
export const getPerson = (reference: Reference<"person">): Person => getByReference("person", people, reference);
