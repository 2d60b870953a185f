import { truncateAtWord, truncateStartAtWord } from "@vnjp/engine/display";
import { getSentenceContext, type SentenceContext } from "@vnjp/engine/text";
import { sliceText, type Characters } from "./characters.ts";
import type { TextRange } from "./runs.ts";

/** How much is shown on each side of a quote, in code points: about one and a half lines. */
const maxContext = 120;

/** Gets a quote with the rest of its sentence, which ends at the segment and is cut if it is long. */
export const getQuoteContext = (
  characters: Characters,
  { start, end }: TextRange,
  within: TextRange = { start: 0, end: characters.length },
): SentenceContext => {
  const from = Math.min(within.start, start);
  const segment = sliceText(characters, from, Math.max(within.end, end));
  const { before, quote, after } = getSentenceContext(segment, { start: start - from, end: end - from });
  return {
    before: truncateStartAtWord(before.trimStart(), maxContext),
    quote,
    after: truncateAtWord(after, maxContext),
  };
};
