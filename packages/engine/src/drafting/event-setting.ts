import type { DateFound } from "./date-types.ts";
import type { Stretch } from "./draft-types.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { startingIn } from "./stretches.ts";
import type { Sentence } from "./sentences.ts";

const phraseEnd =
  /[,;:.\n(]| (?:et \p{L}+r(?:a|ont)|et (?:a|au|aux|de|d')|telles?|tels|comme|notamment|a savoir|qui|que|a eu|ont|a ete|s'est|se tiendra|aura|sera|seront|pour|lors|en marge|au cours|dont|ou|afin|dans le cadre|devra|prevue?s?|est|sont|le \d|du \d|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|19|20))(?![\p{L}])/u;

/** A noun and what belongs to it, up to the next verb, date or comma. */
export const phraseFrom = ({ low }: Reading, start: number, end: number, sentence: Stretch): Stretch => {
  const rest = low.slice(end, Math.min(sentence.end, end + 110));
  const stop = phraseEnd.exec(rest);
  return {
    start,
    end: end + (stop ? stop.index : rest.length) - (/\s*$/.exec(rest.slice(0, stop?.index))?.[0].length ?? 0),
  };
};

export const withoutNumber = (words: string): string =>
  words
    .replace(/^(?:\d+e|premiere?|deuxieme|troisieme|quatrieme|cinquieme) /, "")
    .replace(/^edition (?:d'|du |de la |de l'|des )/, "");

const gapOf = (a: Stretch, b: Stretch): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** What begins another clause: a day behind it is the day of something else. */
const clause =
  /, puis |, avant |, qui |; | et (?:a|ont|s'est|se sont|l'a|l'ont) |, \p{L}+ee?s? (?:le|en|par) | (?:que|qu'|dans laquelle|dont|afin|en vue) /u;

const nearest = <Found extends Stretch>({ low }: Reading, found: readonly Found[], to: Stretch): Found | undefined => {
  const away = (one: Found): number => {
    const between = one.start < to.start ? low.slice(one.end, to.start) : low.slice(to.end, one.start);
    return gapOf(one, to) + (clause.test(between) ? 1000 : 0);
  };
  return found.toSorted((a, b) => away(a) - away(b))[0];
};

export const within = (outer: Stretch, inner: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A date that is a part of a name or of a term, and not the day of anything: “pour le mandat 2019-2022”. */
const isTerm = ({ low }: Reading, date: DateFound): boolean =>
  /(?:mandat|periode|plan|protocole|asean|annee|edition|de la mer de) (?:\p{L}+ )?$/u.test(
    low.slice(Math.max(0, date.start - 24), date.start),
  );

export const dateOf = (
  reading: Reading,
  dates: readonly DateFound[],
  sentence: Sentence,
  at: Stretch,
  status: string,
): DateFound | undefined => {
  const isNear = (date: DateFound) => status !== "proposed" || (date.start >= at.end && date.start - at.end <= 40);
  const here = startingIn(dates, sentence.start, sentence.end).filter(
    (date) => within(sentence, date) && date.rule !== "dates: next" && !isTerm(reading, date) && isNear(date),
  );
  const own = here.filter((date) => date.start < at.end || !clause.test(reading.low.slice(at.end, date.start)));
  const days = own.filter(({ rule }) => !/(?:: year|several years|period of years)$/.test(rule));
  return nearest(reading, days.length > 0 ? days : own, at);
};

const isPost = ({ low }: Reading, { start }: Stretch): boolean =>
  /(?:ambassad|attache|consul(?!t)|representant|chef|ministre)[^,.;]{0,40}$/.test(
    low.slice(Math.max(0, start - 60), start),
  );

export const placeOf = (
  reading: Reading,
  mentions: readonly Mention[],
  sentence: Sentence,
  at: Stretch,
): Mention | undefined => {
  const inside = startingIn(mentions, sentence.start, sentence.end);
  const here = inside.filter(
    (mention) =>
      mention.ref.startsWith("place/") &&
      within(sentence, mention) &&
      /(?:^|[^\p{L}])(?:a|au|en|aux) $/u.test(reading.low.slice(Math.max(0, mention.start - 5), mention.start)) &&
      !isPost(reading, mention) &&
      !inside.some(
        (other) =>
          other !== mention &&
          other.start <= mention.start &&
          mention.end <= other.end &&
          other.end - other.start > mention.end - mention.start,
      ) &&
      gapOf(mention, at) <= 70,
  );
  const after = here.filter(({ start }) => start >= at.start);
  return nearest(reading, after.length > 0 ? after : here, at);
};

export const nearestEnd = (reading: Reading, at: Stretch, sentence: Sentence): number =>
  phraseFrom(reading, at.start, at.end, sentence).end;
