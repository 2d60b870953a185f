import { topics, type Label, type Reference } from "../index.ts";
import { listAreaReadings, type AreaMention, type AreaOptions, type AreaReading } from "./area-mentions.ts";
import {
  addSupports,
  createItem,
  createPhrase,
  formatTemplate,
  joinPhraseList,
  joinPhrases,
  type AnswerItem,
  type Phrase,
} from "./claim.ts";
import { describeBasis, listSupports, selectWeakest, type FieldValue } from "./fields.ts";
import { groupItems } from "./group-items.ts";
import { isTopicWithin } from "./topics.ts";

/** An area of cooperation over the years. The sentence says in which years statements name it, and in which words. */
export interface Area extends AnswerItem {
  /** The topic. */
  readonly topic: Reference<"topic">;
  /** Where statements name it, in order of the years. */
  readonly mentions: readonly AreaMention[];
  /** The years in which statements name it, each once. Mentions without a year are not counted. */
  readonly years: readonly number[];
  /** Whether statements of more than one year name it. */
  readonly recurs: boolean;
}

/** The values that show that a mention is of a topic, or of a narrower one. */
const listSteps = ({ wording, topics: values }: AreaReading, topic: string): readonly FieldValue<unknown>[] => [
  wording,
  ...values.filter(({ value }) => isTopicWithin(value, topic)),
];

/** How it is known that the words mean the topic, and that they were said in that year: the words need not be of who gives the date. */
const listMarks = (reading: AreaReading, topic: string): readonly Phrase[] => {
  const [weakest] = selectWeakest(listSteps(reading, topic));
  const mark = weakest && describeBasis(weakest);
  const dateMark = reading.date && describeBasis(reading.date);
  const date =
    dateMark && dateMark.en !== mark?.en
      ? [formatTemplate({ en: "date {mark}", fr: "date {mark}" }, { mark: dateMark })]
      : [];
  return [...(mark ? [mark] : []), ...date];
};

/** The words of mentions that have the same, with the mark of how it is known that they mean the topic, and were said in that year. */
const describeWording = (readings: readonly AreaReading[], topic: string): Phrase => {
  const words = readings[0]?.wording.value.wording ?? "";
  const marks = readings.slice(0, 1).flatMap((reading) => listMarks(reading, topic));
  const phrase = joinPhrases([createPhrase({ en: `“${words}”`, fr: `« ${words} »` }), ...marks]);
  const steps = readings.flatMap((reading) => [...listSteps(reading, topic), ...(reading.date ? [reading.date] : [])]);
  return addSupports(phrase, listSupports(steps));
};

const describeYear = (readings: readonly AreaReading[], topic: string): Phrase => {
  const year = readings[0]?.mention.year;
  const label = year === undefined ? { en: "at times", fr: "à une date" } : { en: `in ${year}`, fr: `en ${year}` };
  const end = year === undefined ? { en: " in no known year", fr: " d’année inconnue" } : { en: "", fr: "" };
  const words = groupItems(readings, (reading) => getWordingKey(reading, topic)).map((group) =>
    describeWording(group, topic),
  );
  return formatTemplate(
    { en: `${label.en}${end.en} ({words})`, fr: `${label.fr}${end.fr} ({words})` },
    { words: joinPhrases(words, "; ") },
  );
};

/** The same words, known in the same way, are named once. */
const getWordingKey = (reading: AreaReading, topic: string): string =>
  [reading.wording.value.wording, ...listMarks(reading, topic).map(({ en }) => en)].join("|");

const createArea = (topic: Reference<"topic">, label: Label, readings: readonly AreaReading[]): Area => {
  const years = groupItems(readings, ({ mention }) => String(mention.year));
  const sentence = formatTemplate(
    {
      en: `the topic “${label.en}” is named as an area of cooperation {years}`,
      fr: `le thème « ${label.fr} » est nommé comme domaine de coopération {years}`,
    },
    { years: joinPhraseList(years.map((group) => describeYear(group, topic))) },
  );
  const known = [...new Set(readings.flatMap(({ mention }) => mention.year ?? []))];
  return {
    ...createItem(sentence),
    topic,
    mentions: readings.map(({ mention }) => mention),
    years: known,
    recurs: known.length > 1,
  };
};

/**
 * Lists the areas of cooperation that statements name, each with the years and the words. What names a narrower topic names the wider
 * ones too: training for peacekeeping is peacekeeping.
 *
 * @param options - Which mentions count.
 * @returns The areas, those of most years first, then by topic.
 * @throws RangeError if there is no such option, or if it names no record of its kind, no date, or no code.
 * @example
 * listAreas({ act: "agreed" }).find(({ topic }) => topic === "topic/war-legacy")?.years; // => [2020, 2022, 2024]
 */
export const listAreas = (options: AreaOptions = {}): readonly Area[] => {
  const readings = listAreaReadings(options);
  return topics
    .flatMap(({ id, label }) => {
      const topic: Reference<"topic"> = `topic/${id}`;
      const named = readings.filter(({ mention }) => mention.topics.some((one) => isTopicWithin(one, topic)));
      return named.length === 0 ? [] : [createArea(topic, label, named)];
    })
    .toSorted((a, b) => b.years.length - a.years.length);
};

/**
 * Lists the areas of cooperation that statements of more than one year name.
 *
 * @param options - Which mentions count.
 * @returns The areas, those of most years first.
 * @throws RangeError if there is no such option, or if it names no record of its kind, no date, or no code.
 * @example
 * listRecurringAreas({ act: "agreed" }).some(({ topic }) => topic === "topic/cybersecurity"); // => true
 */
export const listRecurringAreas = (options: AreaOptions = {}): readonly Area[] =>
  listAreas(options).filter(({ recurs }) => recurs);

/**
 * Lists the areas of cooperation that statements of a year name, and none of an earlier year in the record. Mentions
 * without a year may be earlier: an area that has one is left out.
 *
 * @param year - The year.
 * @param options - Which mentions count. All years do: what is new is so against the years before.
 * @returns The areas.
 * @throws RangeError if the year is no number, if there is no such option, or if it names no record of its kind, or no code.
 * @example
 * listNewAreas(2024, { act: "agreed" }).some(({ topic }) => topic === "topic/defence-industry"); // => true
 */
export const listNewAreas = (year: number, options: Omit<AreaOptions, "from" | "to"> = {}): readonly Area[] => {
  const { from, to, ...others }: AreaOptions = options;
  if (from !== undefined || to !== undefined)
    throw new RangeError("from and to are no options of listNewAreas: what is new is so against all years before");
  if (!Number.isInteger(year))
    throw new RangeError(`the year is ${JSON.stringify(year)}: write it as a number, such as 2024`);
  return listAreas(others).filter(
    ({ years, mentions }) => years[0] === year && mentions.every((mention) => mention.year !== undefined),
  );
};
