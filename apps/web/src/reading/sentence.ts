import { sentenceAround as inSentence, type InSentence } from "@vnjp/engine/text";
import { between, type Characters } from "./characters.ts";
import type { Stretch } from "./runs.ts";

/** How much is shown on either side of a quote, in code points: about a line and a half. */
const reach = 120;

const clippedFront = (text: string): string => {
  const characters = [...text];
  if (characters.length <= reach) return text;
  return `… ${characters
    .slice(-reach)
    .join("")
    .replace(/^\S*\s+/u, "")}`;
};

const clippedBack = (text: string): string => {
  const characters = [...text];
  if (characters.length <= reach) return text;
  return `${characters
    .slice(0, reach)
    .join("")
    .replace(/\s+\S*$/u, "")} …`;
};

/** A quote inside its sentence, which is clipped where it is long and ends with its segment; the quote itself is whole. */
export const sentenceAround = (
  characters: Characters,
  { start, end }: Stretch,
  within: Stretch = { start: 0, end: characters.length },
): InSentence => {
  const from = Math.min(within.start, start);
  const segment = between(characters, from, Math.max(within.end, end));
  const { before, quote, after } = inSentence(segment, { start: start - from, end: end - from });
  return { before: clippedFront(before.trimStart()), quote, after: clippedBack(after) };
};
