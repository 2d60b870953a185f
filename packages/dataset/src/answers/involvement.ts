import { events, type Event, type Participant, type Party, type Reference } from "../index.ts";
import {
  addNotes,
  basisOrder,
  createPhrase,
  formatTemplate,
  joinPhraseList,
  joinPhrases,
  type Phrase,
} from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { describeBasis, readField, type FieldValue } from "./fields.ts";
import { groupItems } from "./group-items.ts";
import { getName } from "./names.ts";
import type { PartyKind } from "./subjects.ts";
import { findBelonging, getPartyWords, type Steps } from "./parties.ts";

/** How somebody takes part in an event: as the participant named, through a body or post of theirs, or represented. */
export type InvolvementType = "participant" | "body" | "represented";

/** That a person, post, body or state takes part in an event, with the facts that show it. */
export interface Involvement {
  readonly event: Event;
  readonly key: string;
  readonly participant: Participant;
  readonly type: InvolvementType;
  /** The values that show it: who takes part, and how that one belongs to the one asked for. */
  readonly steps: Steps;
}

/** Returns the pointer of a participant of an event. */
const getPointer = (key: string): string => `/participants/${key}`;

const getPartyReference = (party: Party): Reference<PartyKind> | undefined =>
  party.kind === "record" ? party.record : undefined;

/** Reads whom a participant represents. */
export const readRepresented = (
  event: Event,
  key: string,
  { represents }: Participant,
): readonly FieldValue<Reference<PartyKind>>[] =>
  readField<Reference<PartyKind>>(event, `${getPointer(key)}/represents`, represents).values;

/** Finds how a participant is, or stands for, the record with a reference. */
const findInvolvement = (
  event: Event,
  key: string,
  participant: Participant,
  reference: string,
): Involvement | undefined => {
  for (const who of readField(event, `${getPointer(key)}/who`, participant.who).values) {
    const whoReference = getPartyReference(who.value);
    const steps = whoReference === undefined ? undefined : findBelonging(whoReference, reference);
    const type = whoReference === reference ? "participant" : "body";
    if (steps) return { event, key, participant, type, steps: [who, ...steps] };
  }
  for (const body of readRepresented(event, key, participant)) {
    const steps = findBelonging(body.value, reference);
    if (steps) return { event, key, participant, type: "represented", steps: [body, ...steps] };
  }
  return undefined;
};

const rankSteps = (steps: Steps): number => Math.max(...steps.map(({ basis }) => basisOrder.indexOf(basis)));

/** Lists how a person, post, body or state takes part in an event, the firmest first. Who was absent does not. */
export const listInvolvements = (event: Event, reference: string): readonly Involvement[] =>
  Object.entries(event.participants ?? {})
    .filter(([key, participant]) => !isAbsent(readRoles(event, key, participant)))
    .flatMap(([key, participant]) => findInvolvement(event, key, participant, reference) ?? [])
    .toSorted((a, b) => rankSteps(a.steps) - rankSteps(b.steps));

/** Lists how a person, post, body or state takes part in all events. */
export const listAllInvolvements = (reference: string): readonly Involvement[] =>
  events.flatMap((event) => listInvolvements(event, reference));

/** Returns the records that a participant is known to be. */
export const listParticipantReferences = (
  event: Event,
  key: string,
  { who }: Participant,
): readonly Reference<PartyKind>[] =>
  readField(event, `${getPointer(key)}/who`, who).values.flatMap(({ value }) => getPartyReference(value) ?? []);

/** Reads the roles of a participant. */
export const readRoles = (event: Event, key: string, { role }: Participant): readonly FieldValue<string>[] =>
  readField(event, `${getPointer(key)}/role`, role).values;

/** Selects the roles that say something: to be among the participants adds nothing to what one is at least as surely. */
export const listMeaningfulRoles = (roles: readonly FieldValue<string>[]): readonly FieldValue<string>[] => {
  const isImpliedByOther = ({ value, basis }: FieldValue<string>): boolean =>
    value === "participant" &&
    roles.some((other) => other.value !== value && basisOrder.indexOf(other.basis) <= basisOrder.indexOf(basis));
  return isAbsent(roles)
    ? roles.filter(({ value }) => value === "absent")
    : roles.filter((role) => !isImpliedByOther(role));
};

/** Whether a participant is said not to have come. */
export const isAbsent = (roles: readonly FieldValue<string>[]): boolean =>
  roles.some(({ value }) => value === "absent");

/** How it is known that a participant has a role, or stands for a body, unless that is known as who it is. */
const describeOtherBasis = (
  other: FieldValue<unknown> | undefined,
  who: FieldValue<unknown> | undefined,
): Phrase | undefined => {
  const [mark, whoMark] = [other && describeBasis(other), who && describeBasis(who)];
  return mark?.en === whoMark?.en ? undefined : mark;
};

/** The other roles of somebody who is named in one: “also co-organizer and coordinator”, “also organizer, implied”. */
const describeOtherRoles = (
  roles: readonly FieldValue<string>[],
  role: FieldValue<string> | undefined,
): readonly Phrase[] => {
  const others = listMeaningfulRoles(roles).filter(({ value }) => role !== undefined && value !== role.value);
  return groupItems(others, (other) => describeBasis(other)?.en ?? "").map((group) => {
    const words = joinPhraseList(group.map(({ value, supports }) => createPhrase(getCodeWords(value), supports)));
    const also = formatTemplate({ en: "also {words}", fr: "aussi {words}" }, { words });
    return joinPhrases([also, group[0] && describeBasis(group[0])]);
  });
};

/** Describes who a participant is, and for whom, for a line: “Serizawa Kiyoshi (for Japan, implied)”. */
export const describeParticipant = (
  event: Event,
  key: string,
  participant: Participant,
  role?: FieldValue<string>,
): Phrase => {
  const { values, silences } = readField(event, `${getPointer(key)}/who`, participant.who);
  const [leading, ...others] = values;
  const who = leading
    ? createPhrase(getPartyWords(leading.value), leading.supports)
    : createPhrase({ en: "a party that the text does not name", fr: "une partie que le texte ne nomme pas" }, silences);
  const represented = readRepresented(event, key, participant).map((value) => {
    const { en, fr } = getName(value.value);
    return joinPhrases([
      createPhrase({ en: `for ${en}`, fr: `pour ${fr}` }, value.supports),
      describeOtherBasis(value, leading),
    ]);
  });
  const identities = others.map((other) =>
    joinPhrases([createPhrase(getPartyWords(other.value), other.supports), describeBasis(other)]),
  );
  const roleBasis = describeOtherBasis(role, leading);
  const roleNote = roleBasis && formatTemplate({ en: "role {basis}", fr: "rôle {basis}" }, { basis: roleBasis });
  return addNotes(who, [
    leading && describeBasis(leading),
    ...identities,
    roleNote,
    ...describeOtherRoles(readRoles(event, key, participant), role),
    ...represented,
  ]);
};
