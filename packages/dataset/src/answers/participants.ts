import { get, type Reference } from "../index.ts";
import { assertRecords } from "./assert-records.ts";
import { createItem, type AnswerItem } from "./claim.ts";
import { listParticipantReferences, readRepresented, readRoles } from "./involvement.ts";
import { describeParticipation } from "./participant-sentences.ts";

/** Somebody who takes part in an event. The sentence says who, as what, and for whom. */
export interface ParticipantEntry extends AnswerItem {
  /** The key of the participant in the event. */
  readonly key: string;
  /** The records that it is known to be: a post and its holder are two. Empty if it is only described, or not named. */
  readonly who: readonly string[];
  /** Its roles, such as `co-chair`, the firmest first. */
  readonly roles: readonly string[];
  /** The bodies, people and posts that it represents. */
  readonly represents: readonly string[];
}

/** Which participants of an event. */
export interface ParticipantOptions {
  /** Only those in this role, such as `co-chair`. */
  readonly role?: string;
}

/**
 * Lists who takes part in an event, as what, and for whom. Those of whom the text only says that they are not named are among
 * them.
 *
 * @param reference - The event.
 * @param options - Which participants.
 * @returns The participants, in the order of the record.
 * @throws RangeError if there is no such record.
 * @example
 * listParticipants("event/2024-02-27-defence-policy-dialogue-10", { role: "co-chair" }).flatMap(({ who }) => who); // => ["person/hoang-xuan-chien", "person/serizawa-kiyoshi"]
 */
export const listParticipants = (
  reference: Reference<"event">,
  options: ParticipantOptions = {},
): readonly ParticipantEntry[] => {
  assertRecords(reference);
  const event = get(reference);
  return Object.entries(event.participants ?? {}).flatMap(([key, participant]): ParticipantEntry[] => {
    const roles = readRoles(event, key, participant);
    const role = options.role === undefined ? roles[0] : roles.find(({ value }) => value === options.role);
    if (options.role !== undefined && !role) return [];
    return [
      {
        ...createItem(describeParticipation(event, key, participant, role)),
        key,
        who: listParticipantReferences(event, key, participant),
        roles: roles.map(({ value }) => value),
        represents: readRepresented(event, key, participant).map(({ value }) => value),
      },
    ];
  });
};
