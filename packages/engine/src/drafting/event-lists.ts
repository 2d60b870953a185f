import type { Stretch } from "./draft-types.ts";
import { eventNoun } from "./event-types.ts";
import type { Reading } from "./reading.ts";

const opens = /(?<!\p{L})(?:telles? que|tels que|a savoir|comme|notamment|dont)(?!\p{L})/u;
const member = new RegExp(`(?<=(?:^|[, ])(?:la |le |les |l'|un |une |des ))(?:\\d+e |premiere? )?${eventNoun}`, "gu");

/**
 * The nouns of events in a list behind a verb that tells the state of all of them: “organiserait d'importantes
 * activités, telles que la réunion …, la foire-expo …”. Only members with an article begin one.
 */
export const eventsInList = ({ low }: Reading, behind: Stretch): Stretch[] => {
  const words = low.slice(behind.start, behind.end);
  const opened = opens.exec(words);
  if (!opened) return [];
  const from = opened.index + opened[0].length;
  const starts = [0, ...[...words.slice(from).matchAll(/, (?:et )?/g)].map((match) => match.index + match[0].length)];
  return [...words.slice(from).matchAll(member)].flatMap((match): Stretch[] => {
    // The head of a member, and not a noun inside it: “la conférence … sur la réunion …” is one.
    const isHead = starts.some((start) => match.index >= start && match.index - start <= 6);
    return isHead
      ? [{ start: behind.start + from + match.index, end: behind.start + from + match.index + match[0].length }]
      : [];
  });
};
