import {
  compareDates,
  statements,
  type Act,
  type FactsByKey,
  type Party,
  type Reference,
  type Speaker,
  type Statement,
} from "../index.ts";
import { dateResolvers } from "../options/option-values.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { resolveOptions, type OptionResolvers, type ResolvedOptions } from "../options/resolve-options.ts";
import { addSupports, createItem, formatTemplate, joinPhrases, type AnswerItem, type Phrase } from "./claim.ts";
import { createBounds, getOverlap, type DateOptions, type InRange } from "../options/in-range.ts";
import { resolveAct, resolveFollowUp } from "./code-options.ts";
import { readField, type FieldValue } from "./fields.ts";
import { listFollowUps, type FollowUp, type FollowUpType } from "./follow-ups.ts";
import { addFrenchPreposition } from "./grammar/french-articles.ts";
import { getPartyName } from "./parties.ts";
import { describeSentence } from "./noted-sentence.ts";
import { getStatementDate, type DateType } from "./statement-dates.ts";
import { buildStatementSentence } from "./statement-sentences.ts";
import { listActs } from "./statements.ts";
import { resolveParty, resolveSpeaker, resolveTopic, type PartyKind, type SpeakerKind } from "./subjects.ts";
import { findStatementTopic } from "./topics.ts";
import {
  describePartyNames,
  isUnattributed,
  findVoice,
  listVoiceSupports,
  type StatementRole,
  type Voice,
} from "./voices.ts";

/**
 * Something that was promised, offered, invited to, proposed or agreed, or that a text says will be done. The sentence says who says it,
 * who is to do it, for whom, and what; each follow-up says what became of it.
 */
export interface Commitment extends AnswerItem {
  /** The statement. */
  readonly statement: Reference<"statement">;
  /** What the speaker does by saying it, such as `offered`; empty if the text says that it will be done, and no act. */
  readonly acts: readonly Act[];
  /** The speakers: references, or codes such as `both-sides` and `unmarked`. */
  readonly speakers: readonly Speaker[];
  /** Who is to do it: references; those without a record are in the sentence. */
  readonly actors: readonly Reference<PartyKind>[];
  /** To whom it is said. */
  readonly addressees: readonly Reference<PartyKind>[];
  /** For whom it is to be done. */
  readonly beneficiaries: readonly Reference<PartyKind>[];
  /** The date (EDTF) of the event at which it was said, or, if that has none, of the publication of the dispatch. */
  readonly date: string | undefined;
  /** Which of the two it is; undefined if there is no date. */
  readonly dateType: DateType | undefined;
  /** Whether the date lies surely between `from` and `to`, or only possibly, because it is rough or not known. Surely if neither was asked for. */
  readonly inRange: InRange;
  /** What became of each event and mechanism that it is about; one with nothing said if there is none. */
  readonly followUps: readonly FollowUp[];
  /** The statements that answer it. */
  readonly answers: readonly Reference<"statement">[];
}

/** Which commitments. Each condition that is given must be met. */
export interface CommitmentOptions extends DateOptions {
  /** Who says it: a person, post, body or state. If the text marks no speaker, who is to do it. */
  readonly by?: RecordOrReference<SpeakerKind>;
  /** To whom it is said, or for whom it is to be done. */
  readonly for?: RecordOrReference<PartyKind>;
  /** What the speaker does by saying it, such as `offered`. */
  readonly act?: Act;
  /** A topic of it or of one of its items, or one that this topic is wider than. */
  readonly topic?: RecordOrReference<"topic">;
  /** What became of something that it is about, such as `held` or `nothing-said`. */
  readonly followUp?: FollowUpType;
}

const resolvers: OptionResolvers<CommitmentOptions> = {
  ...dateResolvers,
  by: resolveSpeaker,
  for: resolveParty,
  act: resolveAct,
  topic: resolveTopic,
  followUp: resolveFollowUp,
};

/** Acts that bind the speaker, or ask somebody else to do something. */
const commitmentActs: readonly string[] = [
  "promised",
  "offered",
  "invited",
  "proposed",
  "advocated",
  "intended",
  "accepted",
];

/** An agreement commits to what is to come; and a text can say that something will be done without saying who said so. */
const isCommitment = (statement: Statement): boolean => {
  const acts = listActs(statement);
  if (acts.some((act) => commitmentActs.includes(act))) return true;
  const isPlanned = readField(statement, "/status", statement.status).values.some(({ value }) => value === "planned");
  return isPlanned && (acts.length === 0 || acts.includes("agreed"));
};

const listReferences = (
  statement: Statement,
  pointer: string,
  parties: FactsByKey<Party> | undefined,
): Reference<PartyKind>[] =>
  readField(statement, pointer, parties).values.flatMap(({ value }) => (value.kind === "record" ? [value.record] : []));

const findAnyVoice = (
  statement: Statement,
  who: string | undefined,
  ...roles: readonly StatementRole[]
): Voice | undefined => {
  if (who === undefined) return { type: "named", steps: [] };
  for (const role of roles) {
    const voice = findVoice(statement, who, role);
    if (voice) return voice;
  }
  return undefined;
};

/** Those whom the words of a commitment do not name, though its facts do. */
interface CommitmentParties {
  readonly addressees: readonly FieldValue<Party>[];
  readonly actors: readonly FieldValue<Party>[];
  readonly beneficiaries: readonly FieldValue<Party>[];
}

const bothSides = /\b(?:both|the two) (?:sides|countries)\b/iu;

/** Whether a sentence has a name as words of its own: “Japan” is not in “Japanese”. */
const hasName = (sentence: string, name: string): boolean =>
  sentence.split(name).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  });

/** Reads the parties that a sentence does not have already. Of who is to do it, one of two is not named as if it were alone. */
const readParties = (statement: Statement, { en }: Phrase): CommitmentParties => {
  const read = (field: "addressees" | "actors" | "beneficiaries"): readonly FieldValue<Party>[] =>
    readField(statement, `/${field}`, statement[field]).values;
  const isMissing = ({ value }: FieldValue<Party>): boolean => !hasName(en, getPartyName(value).en);
  const actors = read("actors");
  const hasActors = (actors.length === 2 && bothSides.test(en)) || !actors.some(isMissing);
  return {
    addressees: read("addressees").filter(isMissing),
    actors: hasActors ? [] : actors,
    beneficiaries: read("beneficiaries").filter(isMissing),
  };
};

/** Who a commitment is addressed to, who is to carry it out, and for whom: what its words may leave to other facts. */
const describeRoles = (parties: CommitmentParties): Phrase => {
  const addressees = describePartyNames(parties.addressees);
  const actors = describePartyNames(parties.actors);
  const beneficiaries = describePartyNames(parties.beneficiaries);
  const roles = [
    addressees &&
      formatTemplate(
        { en: "addressed to {addressees}", fr: "à l’intention {addressees}" },
        { addressees: addDe(addressees) },
      ),
    actors && formatTemplate({ en: "to be done by {actors}", fr: "à accomplir par {actors}" }, { actors }),
    beneficiaries && formatTemplate({ en: "for {beneficiaries}", fr: "pour {beneficiaries}" }, { beneficiaries }),
  ];
  return joinPhrases(roles);
};

const addDe = (phrase: Phrase): Phrase => ({ ...phrase, fr: addFrenchPreposition("de", phrase.fr) });

const describeCommitment = (statement: Statement): Phrase => {
  const { phrase, noted } = buildStatementSentence(statement);
  const parties = readParties(statement, phrase);
  const roles = describeRoles(parties);
  return describeSentence({
    phrase: roles.en === "" ? phrase : joinPhrases([phrase, roles], "; "),
    noted: [
      ...noted,
      { field: "addressee", values: parties.addressees },
      { field: "actor", values: parties.actors },
      { field: "beneficiary", values: parties.beneficiaries },
    ],
  });
};

const listAnswers = (statement: Statement): Reference<"statement">[] =>
  statements.flatMap((other): Reference<"statement">[] =>
    readField(other, "/respondsTo", other.respondsTo).values.some(({ value }) => value === `statement/${statement.id}`)
      ? [`statement/${other.id}`]
      : [],
  );

const createCommitment = (statement: Statement, options: ResolvedOptions<CommitmentOptions>): Commitment[] => {
  const by = findAnyVoice(statement, options.by, "speaker", ...(isUnattributed(statement) ? (["actor"] as const) : []));
  const recipient = findAnyVoice(statement, options.for, "addressee", "beneficiary");
  const topic = options.topic === undefined ? [] : findStatementTopic(statement, options.topic);
  if (!by || !recipient || !topic || (options.act !== undefined && !listActs(statement).includes(options.act)))
    return [];
  const said = getStatementDate(statement);
  const inRange = getOverlap(said.date, createBounds(options.from, options.to));
  if (inRange === "no") return [];
  const supports = [...listVoiceSupports(by), ...listVoiceSupports(recipient), ...topic];
  return [
    {
      ...createItem(addSupports(describeCommitment(statement), supports)),
      statement: `statement/${statement.id}`,
      acts: listActs(statement),
      speakers: readField(statement, "/speakers", statement.speakers).values.map(({ value }) => value),
      actors: listReferences(statement, "/actors", statement.actors),
      addressees: listReferences(statement, "/addressees", statement.addressees),
      beneficiaries: listReferences(statement, "/beneficiaries", statement.beneficiaries),
      ...said,
      inRange,
      followUps: listFollowUps(statement),
      answers: listAnswers(statement),
    },
  ];
};

/**
 * Lists what was promised, offered, invited to, proposed or agreed, by whom and to whom, and what became of it by other dispatches
 * and pages.
 *
 * @param options - Which commitments.
 * @returns The commitments, by date, then by id.
 * @throws RangeError if there is no such option, or if it names no record of its kind, no date, or no code.
 * @example
 * listCommitments({ act: "invited" }).map(({ statement }) => statement); // => ["statement/vinh-invites-kono"]
 */
export const listCommitments = (options: CommitmentOptions = {}): readonly Commitment[] => {
  const resolved = resolveOptions(options, resolvers);
  return statements
    .filter(isCommitment)
    .flatMap((statement) => createCommitment(statement, resolved))
    .filter(
      ({ followUps }) => resolved.followUp === undefined || followUps.some(({ type }) => type === resolved.followUp),
    )
    .toSorted((a, b) => compareDates(a.date ?? "9999", b.date ?? "9999"));
};
