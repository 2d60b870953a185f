import type { DetectedDate } from "../dates/detected-date.ts";
import { monthPattern, weekdayPattern } from "../french/calendar.ts";
import { ordinalPattern } from "../french/numbers.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { hasRange, selectByStart } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import type { TextRange } from "../text/text-range.ts";
import type { EventStatus } from "./event-pattern.ts";

/** Words at which a noun phrase ends: verbs, relative pronouns, dates and prepositions of another phrase. */
const phraseEndWords = [
  "et \\p{L}+r(?:a|ont)",
  "et (?:a|au|aux|de|d')",
  "telles?",
  "tels",
  "comme",
  "notamment",
  "a savoir",
  "qui",
  "que",
  "a eu",
  "ont",
  "a ete",
  "s'est",
  "se tiendra",
  "aura",
  "sera",
  "seront",
  "pour",
  "lors",
  "en marge",
  "au cours",
  "dont",
  "ou",
  "afin",
  "dans le cadre",
  "devra",
  "prevue?s?",
  "est",
  "sont",
  "le \\d",
  "du \\d",
  weekdayPattern,
  `en (?:${monthPattern}|19|20)`,
];
const phraseEnd = new RegExp(`[,;:.\\n(]| (?:${phraseEndWords.join("|")})(?![\\p{L}])`, "u");

/** Extends a noun to its phrase, up to the next verb, date or comma. */
export const findPhrase = ({ low }: DraftContext, start: number, end: number, sentence: TextRange): TextRange => {
  const rest = low.slice(end, Math.min(sentence.end, end + 110));
  const stop = phraseEnd.exec(rest)?.index ?? rest.length;
  return { start, end: end + rest.slice(0, stop).trimEnd().length };
};

const openingOrdinal = new RegExp(`^${ordinalPattern} `);

export const removeOrdinal = (text: string): string =>
  text.replace(openingOrdinal, "").replace(/^edition (?:d'|du |de la |de l'|des )/, "");

const computeGap = (a: TextRange, b: TextRange): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** Openings of another clause. A date or place after one belongs to another event. */
const clauseOpenings = [
  ", puis ",
  ", avant ",
  ", qui ",
  "; ",
  " et (?:a|ont|s'est|se sont|l'a|l'ont) ",
  ", \\p{L}+ee?s? (?:le|en|par) ",
  " (?:que|qu'|dans laquelle|dont|afin|en vue) ",
];
const clauseOpening = new RegExp(clauseOpenings.join("|"), "u");

/** Finds the range nearest to another; ranges in another clause come last. */
const findNearest = <Found extends TextRange>(
  { low }: DraftContext,
  found: readonly Found[],
  to: TextRange,
): Found | undefined => {
  const computeDistance = (one: Found): number => {
    const between = one.start < to.start ? low.slice(one.end, to.start) : low.slice(to.end, one.start);
    return computeGap(one, to) + (clauseOpening.test(between) ? 1000 : 0);
  };
  return found.toSorted((a, b) => computeDistance(a) - computeDistance(b))[0];
};

/** Whether a date is part of a name or a term of office: “pour le mandat 2019-2022”. */
const isTermDate = ({ low }: DraftContext, date: DetectedDate): boolean =>
  /(?:mandat|periode|plan|protocole|asean|annee|edition|de la mer de) (?:\p{L}+ )?$/u.test(
    low.slice(Math.max(0, date.start - 24), date.start),
  );

/** Finds the date of an event in its sentence. A proposed event has a date only right after its words. */
export const findEventDate = (
  context: DraftContext,
  dates: readonly DetectedDate[],
  sentence: Sentence,
  at: TextRange,
  status: EventStatus,
): DetectedDate | undefined => {
  const isNear = (date: DetectedDate) => status !== "proposed" || (date.start >= at.end && date.start - at.end <= 40);
  const inSentence = selectByStart(dates, sentence.start, sentence.end).filter(
    (date) => hasRange(sentence, date) && !date.isNextEvent && !isTermDate(context, date) && isNear(date),
  );
  const inClause = inSentence.filter(
    (date) => date.start < at.end || !clauseOpening.test(context.low.slice(at.end, date.start)),
  );
  const precise = inClause.filter(({ precision }) => precision !== "year");
  return findNearest(context, precise.length > 0 ? precise : inClause, at);
};

/** “Ambassadeur du Japon au Vietnam”: a place in a title is not where an event takes place. */
const isInPostTitle = ({ low }: DraftContext, { start }: TextRange): boolean =>
  /(?:ambassad|attache|consul(?!t)|representant|chef|ministre)[^,.;]{0,40}$/.test(
    low.slice(Math.max(0, start - 60), start),
  );

/** Finds the place of an event in its sentence: after “à” or “en”, if possible after the words of the event. */
export const findEventPlace = (
  context: DraftContext,
  mentions: readonly Mention[],
  sentence: Sentence,
  at: TextRange,
): Mention | undefined => {
  const inSentence = selectByStart(mentions, sentence.start, sentence.end);
  const isPartOfName = (mention: Mention): boolean =>
    inSentence.some(
      (other) => other !== mention && hasRange(other, mention) && other.end - other.start > mention.end - mention.start,
    );
  const places = inSentence.filter(
    (mention) =>
      mention.ref.startsWith("place/") &&
      hasRange(sentence, mention) &&
      /(?:^|[^\p{L}])(?:a|au|en|aux) $/u.test(context.low.slice(Math.max(0, mention.start - 5), mention.start)) &&
      !isInPostTitle(context, mention) &&
      !isPartOfName(mention) &&
      computeGap(mention, at) <= 70,
  );
  const after = places.filter(({ start }) => start >= at.start);
  return findNearest(context, after.length > 0 ? after : places, at);
};
