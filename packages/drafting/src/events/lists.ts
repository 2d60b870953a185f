import { toRange } from "../text/ranges.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { TextRange } from "../text/text-range.ts";
import { eventNounPattern } from "./event-types.ts";

const listOpener = /(?<!\p{L})(?:telles? que|tels que|a savoir|comme|notamment|dont)(?!\p{L})/u;
const listItem = new RegExp(
  `(?<=(?:^|[, ])(?:la |le |les |l'|un |une |des ))(?:\\d+e |premiere? )?${eventNounPattern}`,
  "gu",
);

/**
 * Finds the event nouns of a list after a verb that gives the status of all of them: “organiserait d'importantes
 * activités, telles que la réunion …, la foire-expo …”. Each item begins with an article.
 */
export const findListedEvents = ({ low }: DraftContext, range: TextRange): TextRange[] => {
  const text = low.slice(range.start, range.end);
  const opener = listOpener.exec(text);
  if (!opener) return [];
  const from = opener.index + opener[0].length;
  const list = text.slice(from);
  const starts = [0, ...[...list.matchAll(/, (?:et )?/g)].map((match) => match.index + match[0].length)];
  return [...list.matchAll(listItem)].flatMap((match): TextRange[] => {
    // The first noun of an item counts: “la conférence … sur la réunion …” is one event.
    const isHead = starts.some((start) => match.index >= start && match.index - start <= 6);
    return isHead ? [toRange(match, range.start + from)] : [];
  });
};
