import { get, type ParticipantRole, type Reference } from "../index.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { resolveOptions } from "../options/resolve-options.ts";
import { resolveParticipantRole } from "./code-options.ts";
import { createItem, type AnswerItem } from "./claim.ts";
import { listParticipantReferences, readRepresented, readRoles } from "./involvement.ts";
import { describeParticipation } from "./participant-sentences.ts";
import { resolveEvent, type PartyKind } from "./subjects.ts";

/** Somebody who takes part in an event. The sentence says who, in which roles – only in the one that is asked for –, and for whom. */
export interface ParticipantEntry extends AnswerItem {
  /** The key of the participant in the event. */
  readonly key: string;
  /** The records that it is known to be: a post and its holder are two. Empty if it is only described, or not named. */
  readonly who: readonly Reference<PartyKind>[];
  /** Its roles, such as `co-chair`, the firmest first. */
  readonly roles: readonly ParticipantRole[];
  /** The bodies, people and posts that it represents. */
  readonly represents: readonly Reference<PartyKind>[];
}

/** Which participants of an event. */
export interface ParticipantOptions {
  /** Only those in this role, such as `co-chair`. */
  readonly role?: ParticipantRole;
}

/**
 * Lists who takes part in an event, as what, and for whom. Those of whom the text only says that they are not named are among
 * them.
 *
 * @param event - The event.
 * @param options - Which participants.
 * @returns The participants, in the order of the record.
 * @throws RangeError if it is not an event, if there is no such option, or if the role is no code of the list.
 * @example
 * listParticipants("event/2024-02-27-defence-policy-dialogue-10", { role: "co-chair" }).flatMap(({ who }) => who); // => ["person/hoang-xuan-chien", "person/serizawa-kiyoshi"]
 */
export const listParticipants = (
  event: RecordOrReference<"event">,
  options: ParticipantOptions = {},
): readonly ParticipantEntry[] => {
  const record = get(resolveEvent(event));
  const { role: requestedRole } = resolveOptions(options, { role: resolveParticipantRole });
  return Object.entries(record.participants ?? {}).flatMap(([key, participant]): ParticipantEntry[] => {
    const roles = readRoles(record, key, participant);
    const selected = requestedRole === undefined ? roles : roles.filter(({ value }) => value === requestedRole);
    if (requestedRole !== undefined && selected.length === 0) return [];
    return [
      {
        ...createItem(describeParticipation(record, key, participant, selected)),
        key,
        who: listParticipantReferences(record, key, participant),
        roles: roles.map(({ value }) => value),
        represents: readRepresented(record, key, participant).map(({ value }) => value),
      },
    ];
  });
};
