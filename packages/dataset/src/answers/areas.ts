import { topics, type Reference } from "../index.ts";
import { listAreaMentions, type AreaMention, type AreaOptions } from "./area-mentions.ts";
import type { AnswerItem, Basis } from "./claim.ts";
import { basisOrder } from "./claim.ts";

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

const joinWords = (words: readonly string[], open: string, close: string): string =>
  [...new Set(words)].map((word) => `${open}${word}${close}`).join(", ");

const describeYear = (mentions: readonly AreaMention[], year: number | undefined, language: "en" | "fr"): string => {
  const words = mentions.filter((mention) => mention.year === year).map(({ wording }) => wording);
  const label = year === undefined ? { en: "year not known", fr: "année inconnue" }[language] : String(year);
  return language === "en" ? `${label}: ${joinWords(words, "“", "”")}` : `${label} : ${joinWords(words, "« ", " »")}`;
};

const getWeakestBasis = (mentions: readonly AreaMention[]): Basis =>
  basisOrder.findLast((basis) => mentions.some((mention) => mention.basis === basis)) ?? "not-stated";

const createArea = (
  topic: Reference<"topic">,
  label: { en: string; fr: string },
  mentions: readonly AreaMention[],
): Area => {
  const years = [...new Set(mentions.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b);
  const periods: readonly (number | undefined)[] = mentions.some(({ year }) => year === undefined)
    ? [...years, undefined]
    : years;
  const describe = (language: "en" | "fr") => periods.map((year) => describeYear(mentions, year, language));
  return {
    sentence: { en: `${label.en}: ${describe("en").join("; ")}.`, fr: `${label.fr} : ${describe("fr").join(" ; ")}.` },
    citations: [...new Set(mentions.flatMap(({ citations }) => citations))],
    basis: getWeakestBasis(mentions),
    topic,
    mentions,
    years,
    recurs: years.length > 1,
  };
};

/**
 * Lists the areas of cooperation that statements name, each with the years and the words.
 *
 * @param options - Which mentions count.
 * @returns The areas, those of most years first, then by topic.
 * @example
 * listAreas({ act: "agreed" }).find(({ topic }) => topic === "topic/war-legacy")?.years; // => [2020, 2022, 2024]
 */
export const listAreas = (options: AreaOptions = {}): readonly Area[] => {
  const mentions = listAreaMentions(options);
  return topics
    .flatMap(({ id, label }) => {
      const topic: Reference<"topic"> = `topic/${id}`;
      const named = mentions.filter((mention) => mention.topics.includes(topic));
      return named.length === 0 ? [] : [createArea(topic, label, named)];
    })
    .toSorted((a, b) => b.years.length - a.years.length);
};

/**
 * Lists the areas of cooperation that statements of more than one year name.
 *
 * @param options - Which mentions count.
 * @returns The areas, those of most years first.
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
 * @param options - Which mentions count.
 * @returns The areas.
 * @example
 * listNewAreas(2024, { act: "agreed" }).some(({ topic }) => topic === "topic/defence-industry"); // => true
 */
export const listNewAreas = (year: number, options: AreaOptions = {}): readonly Area[] =>
  listAreas(options).filter(
    ({ years, mentions }) => years[0] === year && mentions.every((mention) => mention.year !== undefined),
  );
