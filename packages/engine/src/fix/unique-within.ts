import type { Corpus } from "../corpus/index.ts";
import { indexCodePoints, locateQuote, findOccurrences, splitSentences, type TextRange } from "../text/index.ts";

interface SpanQuote {
  readonly text: string;
  readonly quote: string;
}

const sliceText = (text: string, from: number, to: number): string => indexCodePoints(text).slice(from, to);

/** The shortest passage of whole words around a range that occurs once in the text and contains the quote once. */
const growQuote = (text: string, { start, end }: TextRange, quote: string, sentence: TextRange): string | undefined => {
  const before = sliceText(text, sentence.start, start).split(/(?<=\s)/u);
  const after = sliceText(text, end, sentence.end).split(/(?=\s)/u);
  for (let reach = 1; reach <= before.length + after.length; reach += 1)
    for (let left = Math.min(reach, before.length); left >= 0; left -= 1) {
      if (reach - left > after.length) continue;
      const within = (
        before.slice(before.length - left).join("") +
        quote +
        after.slice(0, reach - left).join("")
      ).trim();
      if (locateQuote(text, quote, within).outcome === "found") return within;
    }
  return undefined;
};

/**
 * The `within` for an ambiguous quote: around its only occurrence in a sentence that another evidence entry of the same fact
 * quotes. Undefined if there is no such occurrence, or more than one.
 */
export const findUniqueWithin = (
  span: SpanQuote,
  neighbours: readonly SpanQuote[],
  corpus: Corpus,
): string | undefined => {
  const text = corpus.texts.get(span.text)?.characters;
  if (text === undefined) return undefined;
  const points = indexCodePoints(text);
  const ranges = findOccurrences(text, span.quote).map((unit) => {
    const start = points.toCodePoint(unit);
    return { start, end: start + indexCodePoints(span.quote).length };
  });
  const sentences = splitSentences(text, { start: 0, end: points.length });
  const findSentence = (range: TextRange) =>
    sentences.find(({ start, end }) => start <= range.start && range.end <= end);
  const neighbourSentences = neighbours.flatMap((neighbour) => {
    const located = neighbour.text === span.text ? locateQuote(text, neighbour.quote) : undefined;
    return located?.outcome === "found" ? (findSentence(located.range) ?? []) : [];
  });
  const matches = ranges.flatMap((range) => {
    const sentence = findSentence(range);
    return sentence && neighbourSentences.includes(sentence) ? [{ range, sentence }] : [];
  });
  const [match] = matches;
  return match && matches.length === 1 ? growQuote(text, match.range, span.quote, match.sentence) : undefined;
};
