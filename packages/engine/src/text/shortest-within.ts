import { indexCodePoints } from "./code-points.ts";
import { locateQuote, type TextRange } from "./locate-quote.ts";

/**
 * Finds the fewest words around a range that occur once in the text and contain its quote once. Undefined if there are none:
 * then the quote overlaps itself, and no longer quote can identify it.
 */
export const findShortestWithin = (text: string, quote: string, { start, end }: TextRange): string | undefined => {
  const points = indexCodePoints(text);
  const before = points.slice(0, start).split(/(?<=\s)/u);
  const after = points.slice(end, points.length).split(/(?=\s)/u);
  for (let wordCount = 1; wordCount <= before.length + after.length; wordCount += 1) {
    const found: string[] = [];
    for (let left = Math.max(0, wordCount - after.length); left <= Math.min(wordCount, before.length); left += 1) {
      const lead = before.slice(before.length - left).join("");
      const within =
        lead.trimStart() +
        quote +
        after
          .slice(0, wordCount - left)
          .join("")
          .trimEnd();
      const located = locateQuote(text, quote, within);
      if (located.outcome === "found" && located.range.start === start) found.push(within);
    }
    const [shortest] = found.toSorted((a, b) => a.length - b.length);
    if (shortest !== undefined) return shortest;
  }
  return undefined;
};
