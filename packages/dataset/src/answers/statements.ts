import { statements, type Reference, type Statement } from "../index.ts";
import { assertRecords } from "./assert-records.ts";
import { addSupports, createItem, type AnswerItem, type Support } from "./claim.ts";
import { compareDates, createBounds, getOverlap } from "./dates.ts";
import { readField } from "./fields.ts";
import { findOccasion, readStatementDate } from "./statement-dates.ts";
import { describeStatement } from "./statement-sentences.ts";
import { findStatementTopic } from "./topics.ts";
import { findVoice, listVoiceSupports, type StatementRole, type VoiceType } from "./voices.ts";

/** A statement. The sentence says who said it, by which act, at which event, when, and what. */
export interface StatementEntry extends AnswerItem {
  /** The statement. */
  readonly statement: Reference<"statement">;
  /** What the speaker does by saying it, such as `agreed`; empty if it is not stated. */
  readonly acts: readonly string[];
  /** The speakers: references, or codes such as `both-sides` and `unmarked`. */
  readonly speakers: readonly string[];
  /** The event at which it was said; undefined if it is not stated. */
  readonly occasion: Reference<"event"> | undefined;
  /** The date (EDTF) of that event, or else when the dispatch was published. */
  readonly date: string | undefined;
  /** How the one asked for is in it; undefined if nobody was asked for. */
  readonly voice: VoiceType | undefined;
}

/** Which statements. Each condition that is given must be met. */
export interface StatementOptions {
  /** Somebody who is in it: a person, post, body or state. */
  readonly who?: string;
  /** As what: by default as the speaker. */
  readonly as?: StatementRole;
  /** The event at which it was said. */
  readonly occasion?: Reference<"event">;
  /** What the speaker does by saying it, such as `proposed`. */
  readonly act?: string;
  /** A topic of it or of one of its items, or one that this topic is wider than. */
  readonly topic?: Reference<"topic">;
  /** Not said before this date (EDTF). */
  readonly from?: string;
  /** Not said after this date (EDTF). */
  readonly to?: string;
}

/** Lists the acts of a statement as the dispatches have them; as cited pages have them, only if no dispatch says the act. */
export const listActs = (statement: Statement): readonly string[] => {
  const { values } = readField(statement, "/act", statement.act);
  const inDispatches = values.filter(({ basis }) => basis !== "external");
  return (inDispatches.length > 0 ? inDispatches : values).map(({ value }) => value);
};

const isInRange = (date: string | undefined, { from, to }: StatementOptions): boolean =>
  date === undefined || getOverlap(date, createBounds(from, to)) !== "no";

/** Makes the entry of a statement. */
const createEntry = (
  statement: Statement,
  voice: VoiceType | undefined,
  supports: readonly Support[],
): StatementEntry => ({
  ...createItem(addSupports(describeStatement(statement), supports)),
  statement: `statement/${statement.id}`,
  acts: listActs(statement),
  speakers: readField(statement, "/speakers", statement.speakers).values.map(({ value }) => value),
  occasion: findOccasion(statement)?.value,
  date: readStatementDate(statement)?.reading.values[0]?.value,
  voice,
});

const createEntryIfMet = (statement: Statement, options: StatementOptions): StatementEntry[] => {
  const { who, as = "speaker", occasion, act, topic } = options;
  const voice = who === undefined ? undefined : findVoice(statement, who, as);
  const topicSupports = topic === undefined ? [] : findStatementTopic(statement, topic);
  if ((who !== undefined && !voice) || !topicSupports) return [];
  if (act !== undefined && !listActs(statement).includes(act)) return [];
  if (occasion !== undefined && findOccasion(statement)?.value !== occasion) return [];
  const entry = createEntry(statement, voice?.type, [...listVoiceSupports(voice), ...topicSupports]);
  return isInRange(entry.date, options) ? [entry] : [];
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
 * and through those who represent it at the event, and is one of both sides; `voice` says which.
 *
 * @param options - Which statements.
 * @returns The statements, by date, and those of one event in the order of the text.
 * @throws RangeError if an option names a record that does not exist, or a date that is not one.
 * @example
 * listStatements({ who: "person/pham-manh-thang", act: "proposed" }).map(({ statement }) => statement); // => ["statement/thang-proposes-peacekeeping-cooperation"]
 */
export const listStatements = (options: StatementOptions = {}): readonly StatementEntry[] => {
  assertRecords(options.who, options.occasion, options.topic);
  return statements.flatMap((statement) => createEntryIfMet(statement, options)).toSorted(compareEntries);
};
