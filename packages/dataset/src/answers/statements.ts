import { compareDates, statements, type Act, type Reference, type Speaker, type Statement } from "../index.ts";
import { dateResolvers } from "../options/option-values.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { resolveOptions, type OptionResolvers, type ResolvedOptions } from "../options/resolve-options.ts";
import { addSupports, createItem, type AnswerItem, type Support } from "./claim.ts";
import { createBounds, getOverlap, type DateOptions, type InRange } from "../options/in-range.ts";
import { resolveAct } from "./code-options.ts";
import { readField } from "./fields.ts";
import { findOccasion, getStatementDate, type DateType } from "./statement-dates.ts";
import { describeStatement } from "./statement-sentences.ts";
import {
  resolveEvent,
  resolveParty,
  resolveSpeaker,
  resolveTopic,
  type PartyKind,
  type SpeakerKind,
} from "./subjects.ts";
import { findStatementTopic } from "./topics.ts";
import {
  findVoice,
  listVoiceSupports,
  statementRoles,
  type StatementRole,
  type Voice,
  type VoiceType,
} from "./voices.ts";

/** A statement. The sentence says who said it, by which act, at which event, when, and what. */
export interface StatementEntry extends AnswerItem {
  /** The statement. */
  readonly statement: Reference<"statement">;
  /** What the speaker does by saying it, such as `agreed`; empty if it is not stated. */
  readonly acts: readonly Act[];
  /** The speakers: references, or codes such as `both-sides` and `unmarked`. */
  readonly speakers: readonly Speaker[];
  /** The event at which it was said; undefined if it is not stated. */
  readonly occasion: Reference<"event"> | undefined;
  /** The date (EDTF) of the event at which it was said, or, if that has none, of the publication of the dispatch. */
  readonly date: string | undefined;
  /** Which of the two it is; undefined if there is no date. */
  readonly dateType: DateType | undefined;
  /** Whether the date lies surely between `from` and `to`, or only possibly, because it is rough or not known. Surely if neither was asked for. */
  readonly inRange: InRange;
  /** How each one asked for is in it, by role. */
  readonly voices: { readonly [Role in StatementRole]?: VoiceType };
}

/** Which statements. Each condition that is given must be met. */
export interface StatementOptions extends DateOptions {
  /** Who says it: a person, post, body or state, or a document. */
  readonly speaker?: RecordOrReference<SpeakerKind>;
  /** To whom it is said. */
  readonly addressee?: RecordOrReference<PartyKind>;
  /** Who does, did or is to do what is said. */
  readonly actor?: RecordOrReference<PartyKind>;
  /** For whom it is done. */
  readonly beneficiary?: RecordOrReference<PartyKind>;
  /** The event at which it was said. */
  readonly occasion?: RecordOrReference<"event">;
  /** What the speaker does by saying it, such as `proposed`. */
  readonly act?: Act;
  /** A topic of it or of one of its items, or one that this topic is wider than. */
  readonly topic?: RecordOrReference<"topic">;
}

const resolvers: OptionResolvers<StatementOptions> = {
  ...dateResolvers,
  speaker: resolveSpeaker,
  addressee: resolveParty,
  actor: resolveParty,
  beneficiary: resolveParty,
  occasion: resolveEvent,
  act: resolveAct,
  topic: resolveTopic,
};

/** Lists the acts of a statement as the dispatches have them; as cited pages have them, only if no dispatch says the act. */
export const listActs = (statement: Statement): readonly Act[] => {
  const { values } = readField(statement, "/act", statement.act);
  const inDispatches = values.filter(({ basis }) => basis !== "external");
  return (inDispatches.length > 0 ? inDispatches : values).map(({ value }) => value);
};

/** Makes the entry of a statement. */
const createEntry = (
  statement: Statement,
  voices: readonly (readonly [StatementRole, Voice])[],
  topic: readonly Support[],
  { from, to }: ResolvedOptions<StatementOptions>,
): StatementEntry[] => {
  const said = getStatementDate(statement);
  const inRange = getOverlap(said.date, createBounds(from, to));
  if (inRange === "no") return [];
  const supports = [...voices.flatMap(([, voice]) => listVoiceSupports(voice)), ...topic];
  return [
    {
      ...createItem(addSupports(describeStatement(statement), supports)),
      statement: `statement/${statement.id}`,
      acts: listActs(statement),
      speakers: readField(statement, "/speakers", statement.speakers).values.map(({ value }) => value),
      occasion: findOccasion(statement)?.value,
      ...said,
      inRange,
      voices: Object.fromEntries(voices.map(([role, { type }]) => [role, type])),
    },
  ];
};

const createEntryIfMet = (statement: Statement, options: ResolvedOptions<StatementOptions>): StatementEntry[] => {
  const { occasion, act, topic } = options;
  const roles = statementRoles.filter((role) => options[role] !== undefined);
  const voices = roles.flatMap((role): [StatementRole, Voice][] => {
    const voice = findVoice(statement, options[role] ?? "", role);
    return voice ? [[role, voice]] : [];
  });
  const topicSupports = topic === undefined ? [] : findStatementTopic(statement, topic);
  if (voices.length < roles.length || !topicSupports) return [];
  if (act !== undefined && !listActs(statement).includes(act)) return [];
  if (occasion !== undefined && findOccasion(statement)?.value !== occasion) return [];
  return createEntry(statement, voices, topicSupports, options);
};

/** Where the words of a statement begin in their dispatch: the order of the text. */
const getTextPosition = (reference: Reference<"statement">): number => {
  const statement = statements.find(({ id }) => reference === `statement/${id}`);
  const starts = Object.values(statement?.content ?? {}).flatMap(({ evidence }) =>
    Object.values(evidence).flatMap((entry) => (entry.kind === "span" ? [entry.start] : [])),
  );
  return Math.min(...starts);
};

/** By date, those without one last; those of one day by event, and then in the order of the text. */
const compareEntries = (a: StatementEntry, b: StatementEntry): number => {
  if (a.date === undefined || b.date === undefined) return Number(a.date === undefined) - Number(b.date === undefined);
  const byDate = compareDates(a.date, b.date);
  if (byDate !== 0) return byDate;
  const [occasionA, occasionB] = [a.occasion ?? "", b.occasion ?? ""];
  if (occasionA !== occasionB) return occasionA < occasionB ? -1 : 1;
  return getTextPosition(a.statement) - getTextPosition(b.statement);
};

/**
 * Lists statements: those of a person, body or state, those made at an event, those on a topic. A state speaks through its bodies
 * and through those who represent it at the event, and is one of both sides; `voices` says which.
 *
 * @param options - Which statements.
 * @returns The statements, by date, and those of one event in the order of the text.
 * @throws RangeError if there is no such option, or if it names no record of its kind, no date, or no code.
 * @example
 * listStatements({ speaker: "person/pham-manh-thang", act: "proposed" }).map(({ statement }) => statement); // => ["statement/thang-proposes-peacekeeping-cooperation"]
 */
export const listStatements = (options: StatementOptions = {}): readonly StatementEntry[] => {
  const resolved = resolveOptions(options, resolvers);
  return statements.flatMap((statement) => createEntryIfMet(statement, resolved)).toSorted(compareEntries);
};
