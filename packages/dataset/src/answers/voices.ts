import { getCodeLabel } from "./display.ts";
import { find, get, type FactsByKey, type Party, type Statement } from "../index.ts";
import { createPhrase, joinPhraseList, type Phrase, type Words } from "./claim.ts";
import { describeValues, listSupports, readField, type FieldValue } from "./fields.ts";
import { listInvolvements, type Involvement } from "./involvement.ts";
import { getName } from "./names.ts";
import { findBelonging, getPartyName, type Steps } from "./parties.ts";
import { findOccasion } from "./statement-dates.ts";

/** The roles in a statement. */
export const statementRoles = ["speaker", "addressee", "actor", "beneficiary"] as const;

/** As what somebody is in a statement. */
export type StatementRole = (typeof statementRoles)[number];

/**
 * How somebody is the speaker, addressee, actor or beneficiary.
 *
 * - `named`: the record has that very person, post, body or state.
 * - `body`: it has a body or post of it.
 * - `represented`: somebody who takes part in the event for it.
 * - `side`: both sides speak, and it is one of those who take part in the event.
 */
export type VoiceType = "named" | "body" | "represented" | "side";

/** That somebody is in a statement, with the values that show it. */
export interface Voice {
  readonly type: VoiceType;
  readonly steps: Steps;
}

/** Words for a speaker: a record, or a code such as `both-sides`. */
export const getSpeakerWords = (speaker: string): Words =>
  find(speaker) ? getName(speaker) : { en: describeSpeakerCode(speaker, "en"), fr: describeSpeakerCode(speaker, "fr") };

const describeSpeakerCode = (code: string, language: "en" | "fr"): string => {
  if (code === "unmarked")
    return language === "en" ? "a speaker whom the text does not indicate" : "un locuteur que le texte n’indique pas";
  return getCodeLabel(code, language);
};

/** Lists who says something, in words: a speaker without a name is described by the statement. */
export const listSpeakers = (
  statement: Statement,
  getWords: (speaker: string) => Words,
): readonly FieldValue<Words>[] => {
  const { values } = readField(statement, "/speakers", statement.speakers);
  const described = readField(statement, "/unnamedSpeakers", statement.unnamedSpeakers).values;
  const named = values.filter(({ value }) => value !== "unnamed" || described.length === 0);
  return [...named.map(({ value, ...known }) => ({ ...known, value: getWords(value) })), ...described];
};

/** Describes who says something, for a line. */
export const describeSpeakers = (statement: Statement): Phrase => {
  const values = listSpeakers(statement, getSpeakerWords);
  const { silences } = readField(statement, "/speakers", statement.speakers);
  return values.length === 0
    ? createPhrase({ en: "speaker not stated", fr: "locuteur non énoncé" }, silences)
    : describeValues(values, (words) => words);
};

/** Describes the parties of a field; undefined if it has none. */
export const describeParties = (
  statement: Statement,
  pointer: string,
  parties: FactsByKey<Party> | undefined,
): Phrase | undefined => {
  const { values } = readField(statement, pointer, parties);
  return values.length === 0 ? undefined : describeValues(values, getPartyName);
};

/** Names parties in a sentence; undefined if there are none. */
export const describePartyNames = (values: readonly FieldValue<Party>[]): Phrase | undefined =>
  values.length === 0
    ? undefined
    : joinPhraseList(values.map(({ value, supports }) => createPhrase(getPartyName(value), supports)));

/** Finds a value that is a record, or belongs to it. */
const findNamedVoice = (values: readonly FieldValue<string>[], reference: string): Voice | undefined => {
  for (const value of values) {
    const steps = find(value.value) ? findBelonging(value.value, reference) : undefined;
    if (steps) return { type: value.value === reference ? "named" : "body", steps: [value, ...steps] };
  }
  return undefined;
};

const isParticipant = ({ participant }: Involvement, reference: string): boolean =>
  Object.values(participant.who).some(
    (fact) => fact.basis !== "not-stated" && fact.value.kind === "record" && fact.value.record === reference,
  );

/** Finds a value that stands for a record at the event: a person for the state that they represent, both sides for each. */
const findVoiceAtOccasion = (
  statement: Statement,
  values: readonly FieldValue<string>[],
  reference: string,
): Voice | undefined => {
  const occasion = findOccasion(statement);
  if (!occasion) return undefined;
  const involvements = listInvolvements(get(occasion.value), reference);
  for (const value of values) {
    const involvement = involvements.find((one) => isParticipant(one, value.value));
    if (involvement) return { type: "represented", steps: [value, occasion, ...involvement.steps] };
    const [side] = involvements;
    if (side && (value.value === "both-sides" || value.value === "participants"))
      return { type: "side", steps: [value, occasion, ...side.steps] };
  }
  return undefined;
};

/** Reads who has a role in a statement: references, or codes of speakers. Parties without a record are left out. */
const readVoices = (statement: Statement, role: StatementRole): readonly FieldValue<string>[] => {
  if (role === "speaker") return readField(statement, "/speakers", statement.speakers).values;
  const fields = { addressee: "addressees", actor: "actors", beneficiary: "beneficiaries" } as const;
  const field = fields[role];
  return readField(statement, `/${field}`, statement[field]).values.flatMap(({ value, ...others }) =>
    value.kind === "record" ? [{ ...others, value: value.record }] : [],
  );
};

/** Finds how somebody is in a statement in a role; undefined if not. */
export const findVoice = (statement: Statement, reference: string, role: StatementRole): Voice | undefined => {
  const values = readVoices(statement, role);
  return findNamedVoice(values, reference) ?? findVoiceAtOccasion(statement, values, reference);
};

/** Whether the text marks nobody as the speaker: it tells it itself, or leaves open who said it. */
export const isUnattributed = (statement: Statement): boolean =>
  readVoices(statement, "speaker").every(({ value }) => value === "unmarked" || value === "narration");

/** Lists the facts that show that somebody is in a statement. */
export const listVoiceSupports = (voice: Voice | undefined) => listSupports(voice?.steps ?? []);
