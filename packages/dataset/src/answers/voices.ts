import { getCodeLabel } from "@vnjp/engine/display";
import { find, get, type FactsByKey, type Party, type Statement } from "../index.ts";
import { createPhrase, joinPhrases, type Phrase, type Words } from "./claim.ts";
import { describeValue, listSupports, readField, type FieldValue } from "./fields.ts";
import { listInvolvements } from "./involvement.ts";
import { describeParty, findBelonging, getLabel, type Steps } from "./parties.ts";
import { findOccasion } from "./statement-dates.ts";

/** As what somebody is in a statement. */
export type StatementRole = "speaker" | "addressee" | "actor" | "beneficiary";

/**
 * How somebody is the speaker, addressee, actor or beneficiary.
 *
 * - `named`: the record has that very person, post, body or state.
 * - `body`: it has a body or post of it.
 * - `represented`: the speaker takes part in the event for it.
 * - `side`: both sides speak, and it is one of those who take part in the event.
 */
export type VoiceType = "named" | "body" | "represented" | "side";

/** That somebody is in a statement, with the values that show it. */
export interface Voice {
  readonly type: VoiceType;
  readonly steps: Steps;
}

/** Words for a speaker: a record, or a code such as `both-sides`. */
const getSpeakerWords = (speaker: string): Words =>
  find(speaker)
    ? getLabel(speaker)
    : { en: describeSpeakerCode(speaker, "en"), fr: describeSpeakerCode(speaker, "fr") };

const describeSpeakerCode = (code: string, language: "en" | "fr"): string => {
  if (code === "unmarked")
    return language === "en" ? "a speaker whom the text does not mark" : "un locuteur que le texte ne marque pas";
  return getCodeLabel(code, language);
};

/** Describes who says something. */
export const describeSpeakers = (statement: Statement): Phrase => {
  const { values, silences } = readField(statement, "/speakers", statement.speakers);
  return values.length === 0
    ? createPhrase({ en: "speaker not stated", fr: "locuteur non énoncé" }, silences)
    : joinPhrases(values.map((value) => describeValue(value, getSpeakerWords)));
};

/** Describes the parties of a field; undefined if it has none. */
export const describeParties = (
  statement: Statement,
  pointer: string,
  parties: FactsByKey<Party> | undefined,
): Phrase | undefined => {
  const { values } = readField(statement, pointer, parties);
  return values.length === 0 ? undefined : joinPhrases(values.map(describeParty));
};

const findParty = (values: readonly FieldValue<Party>[], reference: string): Voice | undefined => {
  for (const value of values) {
    const party = value.value.kind === "record" ? value.value.record : undefined;
    const steps = party === undefined ? undefined : findBelonging(party, reference);
    if (steps) return { type: party === reference ? "named" : "body", steps: [value, ...steps] };
  }
  return undefined;
};

/** A person speaks for those that they represent at the event; both sides are those who take part in it. */
const findSpeakerAtOccasion = (statement: Statement, reference: string): Voice | undefined => {
  const occasion = findOccasion(statement);
  if (!occasion) return undefined;
  const involvements = listInvolvements(get(occasion.value), reference);
  for (const speaker of readField(statement, "/speakers", statement.speakers).values) {
    const speaking = involvements.find(({ participant }) =>
      Object.values(participant.who).some(
        (fact) => fact.basis !== "not-stated" && fact.value.kind === "record" && fact.value.record === speaker.value,
      ),
    );
    if (speaking) return { type: "represented", steps: [speaker, occasion, ...speaking.steps] };
    const [side] = involvements;
    if (side && (speaker.value === "both-sides" || speaker.value === "participants"))
      return { type: "side", steps: [speaker, occasion, ...side.steps] };
  }
  return undefined;
};

const findSpeaker = (statement: Statement, reference: string): Voice | undefined => {
  for (const speaker of readField(statement, "/speakers", statement.speakers).values) {
    const steps = find(speaker.value) ? findBelonging(speaker.value, reference) : undefined;
    if (steps) return { type: speaker.value === reference ? "named" : "body", steps: [speaker, ...steps] };
  }
  return findSpeakerAtOccasion(statement, reference);
};

/** Finds how somebody is in a statement in a role; undefined if not. */
export const findVoice = (statement: Statement, reference: string, role: StatementRole): Voice | undefined => {
  switch (role) {
    case "speaker":
      return findSpeaker(statement, reference);
    case "addressee":
      return findParty(readField(statement, "/addressees", statement.addressees).values, reference);
    case "actor":
      return findParty(readField(statement, "/actors", statement.actors).values, reference);
    case "beneficiary":
      return findParty(readField(statement, "/beneficiaries", statement.beneficiaries).values, reference);
  }
};

/** Lists the facts that show that somebody is in a statement. */
export const listVoiceSupports = (voice: Voice | undefined) => listSupports(voice?.steps ?? []);
