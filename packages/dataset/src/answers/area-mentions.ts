import {
  getDateRange,
  statements,
  type Act,
  type ItemRole,
  type DateRange,
  type Reference,
  type Statement,
  type StatementItem,
  type Wording,
} from "../index.ts";
import { dateResolvers } from "../options/option-values.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { resolveOptions, type OptionResolvers } from "../options/resolve-options.ts";
import {
  addSupports,
  createItem,
  createPhrase,
  formatTemplate,
  joinPhraseList,
  joinPhrases,
  type AnswerItem,
  type Phrase,
  type Support,
} from "./claim.ts";
import { describeBasis, listSupports, readField, type FieldValue } from "./fields.ts";
import { createBounds, getOverlap, type DateOptions, type InRange } from "../options/in-range.ts";
import { resolveAct, resolveItemRole } from "./code-options.ts";
import { getLabel } from "./parties.ts";
import { describeSentence, type NotedSentence } from "./noted-sentence.ts";
import { getStatementDate, readStatementDate, type DateType } from "./statement-dates.ts";
import {
  describeSpeakerNames,
  buildSetting,
  hasPluralSpeaker,
  isOfDispatch,
  listActParts,
} from "./statement-sentences.ts";
import { listActs } from "./statements.ts";
import { resolveStatement, resolveTopic } from "./subjects.ts";
import { isTopicWithin } from "./topics.ts";

/** An area of cooperation as a statement names it. The sentence has the wording next to the topic, and who says it when. */
export interface AreaMention extends AnswerItem {
  /** The statement. */
  readonly statement: Reference<"statement">;
  /** The key of the item in the statement. */
  readonly key: string;
  /** The words of the text, in its language. */
  readonly wording: string;
  /** The topics that the words mean; empty if the text leaves them open. */
  readonly topics: readonly Reference<"topic">[];
  /** What the speaker does by saying it, such as `agreed`; empty if it is not stated. */
  readonly acts: readonly Act[];
  /** The date (EDTF) of the event at which it was said, or, if that has none, of the publication of the dispatch. */
  readonly date: string | undefined;
  /** Which of the two it is; undefined if there is no date. */
  readonly dateType: DateType | undefined;
  /** Whether the date lies surely between `from` and `to`, or only possibly, because it is rough or not known. Surely if neither was asked for. */
  readonly inRange: InRange;
  /** The year of that date; undefined if it may lie in several. */
  readonly year: number | undefined;
}

/** Which mentions. Each condition that is given must be met. */
export interface AreaOptions extends DateOptions {
  /** Only statements with this act, such as `agreed`. */
  readonly act?: Act;
  /** Only what this statement names. */
  readonly statement?: RecordOrReference<"statement">;
  /** Only words that mean this topic, or one that it is wider than. */
  readonly topic?: RecordOrReference<"topic">;
  /** The role of the item in its statement: by default `area`, a field of cooperation; or `means`, `mechanism` and others. */
  readonly role?: ItemRole;
}

const resolvers: OptionResolvers<AreaOptions> = {
  ...dateResolvers,
  act: resolveAct,
  statement: resolveStatement,
  topic: resolveTopic,
  role: resolveItemRole,
};

/** Returns the year in which all days of a date lie; undefined if they lie in several. */
const findYear = (date: string): number | undefined => {
  const { earliest, latest } = getDateRange(date);
  return earliest?.slice(0, 4) === latest?.slice(0, 4) && earliest !== undefined
    ? Number(earliest.slice(0, 4))
    : undefined;
};

/** Reads the date of a statement, by which the other answers go too, if it lies in one year. */
const readYearDate = (statement: Statement): FieldValue<string> | undefined => {
  const date = readStatementDate(statement)?.reading.values[0];
  return date && findYear(date.value) !== undefined ? date : undefined;
};

/** A mention, with the values that it rests on. */
export interface AreaReading {
  readonly mention: AreaMention;
  readonly wording: FieldValue<Wording>;
  readonly topics: readonly FieldValue<Reference<"topic">>[];
  /** The date that says the year. */
  readonly date: FieldValue<string> | undefined;
}

/** The topics of a mention, for the note of its sentence. */
const describeTopics = (values: readonly FieldValue<Reference<"topic">>[], silences: readonly Support[]): Phrase => {
  if (values.length === 0) return createPhrase({ en: "topic not stated", fr: "thème non énoncé" }, silences);
  const names = joinPhraseList(
    values.map((value) => {
      const { en, fr } = getLabel(value.value);
      return joinPhrases([createPhrase({ en: `“${en}”`, fr: `« ${fr} »` }, value.supports), describeBasis(value)]);
    }),
  );
  const plural = values.length > 1 ? "s" : "";
  return formatTemplate({ en: `topic${plural}: {names}`, fr: `thème${plural} : {names}` }, { names });
};

/** Builds who names the area, when, and at which event: “during the 10th … Dialogue, on …, both sides named “…””. */
const buildMention = (statement: Statement, wording: FieldValue<Wording>): NotedSentence => {
  const setting = buildSetting(statement);
  const { values, silences } = readField(statement, "/speakers", statement.speakers);
  const words = createPhrase(
    { en: `“${wording.value.wording}”`, fr: `« ${wording.value.wording} »` },
    wording.supports,
  );
  const subject = setting.hasOccasion ? { en: "the dispatch", fr: "la dépêche" } : { en: "", fr: "" };
  const speakers = isOfDispatch(values) ? createPhrase(subject, listSupports(values)) : describeSpeakerNames(statement);
  const verb = hasPluralSpeaker(values) ? "ont nommé" : "a nommé";
  return {
    phrase: joinPhrases(
      [
        ...(speakers.en === "" ? [addSupports(setting.phrase, speakers.supports)] : [setting.phrase, speakers]),
        createPhrase({ en: "named", fr: verb }),
        words,
      ],
      " ",
    ),
    noted: [
      ...setting.noted,
      {
        field: hasPluralSpeaker(values) ? "speakers" : "speaker",
        values,
        silences: values.length > 0 ? [] : silences,
      },
      ...listActParts(statement),
    ],
  };
};

const readItem = (
  statement: Statement,
  key: string,
  item: StatementItem,
  role: string,
  bounds: DateRange,
): AreaReading[] => {
  const roles = readField(statement, `/items/${key}/role`, item.role).values;
  const [wording] = readField(statement, `/items/${key}/wording`, item.wording).values;
  if (!wording || !roles.some(({ value }) => value === role)) return [];
  const { values: topics, silences } = readField(statement, `/items/${key}/topics`, item.topics);
  const date = readYearDate(statement);
  const mentioned = buildMention(statement, wording);
  const sentence = describeSentence({ ...mentioned, notes: [describeTopics(topics, silences)] });
  const said = getStatementDate(statement);
  const inRange = getOverlap(said.date, bounds);
  if (inRange === "no") return [];
  const mention = {
    ...createItem(sentence),
    statement: `statement/${statement.id}` as const,
    key,
    wording: wording.value.wording,
    topics: topics.map(({ value }) => value),
    acts: listActs(statement),
    ...said,
    inRange,
    year: date && findYear(date.value),
  };
  return [{ mention, wording, topics, date }];
};

/** Lists the mentions of areas with the values that they rest on. */
export const listAreaReadings = (options: AreaOptions): readonly AreaReading[] => {
  const { act, statement: reference, topic, role = "area", from, to } = resolveOptions(options, resolvers);
  const bounds = createBounds(from, to);
  return statements
    .filter(({ id }) => reference === undefined || reference === `statement/${id}`)
    .flatMap((statement) =>
      Object.entries(statement.items ?? {}).flatMap(([key, item]) => readItem(statement, key, item, role, bounds)),
    )
    .filter(({ mention }) => act === undefined || mention.acts.includes(act))
    .filter(({ mention }) => topic === undefined || mention.topics.some((one) => isTopicWithin(one, topic)))
    .toSorted((a, b) => (a.mention.year ?? 9999) - (b.mention.year ?? 9999));
};

/**
 * Lists the areas of cooperation as the statements name them, each with its words next to its topics.
 *
 * @param options - Which mentions.
 * @returns The mentions, by year, then by statement; those without a year last.
 * @throws RangeError if there is no such option, or if it names no record of its kind, no date, or no code.
 * @example
 * listAreaMentions({ act: "agreed", to: "2020" }).find(({ topics }) => topics.includes("topic/cybersecurity"))?.wording; // => "la cybersécurité"
 */
export const listAreaMentions = (options: AreaOptions = {}): readonly AreaMention[] =>
  listAreaReadings(options).map(({ mention }) => mention);
