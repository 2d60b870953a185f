import { indexCodePoints } from "./code-points.ts";
import type { TextRange } from "./locate-quote.ts";

const segmenter = new Intl.Segmenter("fr", { granularity: "sentence" });

/** The segmenter mistakes the full stop of a title, an initial or an abbreviation for the end of a sentence. */
const abbreviationEnd = /(?<![\p{L}\p{N}])(?:\p{Lu}|MM|Mme|Mlle|Dr|Pr|gén|col|cdt|cap|lt|cf|p|no|art)\.\s*$/u;

/** The UTF-16 indexes at which the sentences of a line start. */
const findSentenceStarts = (line: string): number[] => {
  const parts = [...segmenter.segment(line)];
  return parts.filter((_, index) => !abbreviationEnd.test(parts[index - 1]?.segment ?? "")).map((part) => part.index);
};

/** The sentence of a quote in three parts. */
export interface SentenceContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The sentences that a range of a text overlaps. A line break always ends a sentence. */
export const getSentenceContext = (text: string, range: TextRange): SentenceContext => {
  const points = indexCodePoints(text);
  const before = points.slice(0, range.start);
  const quote = points.slice(range.start, range.end);
  const after = points.slice(range.end, points.length);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const rest = after.split("\n", 1)[0] ?? "";
  const starts = findSentenceStarts(line + quote + rest);
  const quoteEnd = line.length + quote.length;
  const end = starts.find((start) => start >= quoteEnd) ?? quoteEnd + rest.length;
  return {
    before: line.slice(starts.findLast((start) => start <= line.length) ?? 0),
    quote,
    after: rest.slice(0, end - quoteEnd).trimEnd(),
  };
};

/** The sentences of a range of a text, in order, without the white space around them. A line break always ends a sentence. */
export const splitSentences = (text: string, range: TextRange): TextRange[] => {
  const points = indexCodePoints(text);
  const sentences: TextRange[] = [];
  let lineStart = range.start;
  for (const line of points.slice(range.start, range.end).split("\n")) {
    const linePoints = indexCodePoints(line);
    const starts = findSentenceStarts(line);
    for (const [index, unit] of starts.entries()) {
      const sentence = line.slice(unit, starts[index + 1]);
      const trimmed = sentence.trim();
      if (trimmed === "") continue;
      const start = lineStart + linePoints.toCodePoint(unit + sentence.indexOf(trimmed));
      sentences.push({ start, end: start + indexCodePoints(trimmed).length });
    }
    lineStart += linePoints.length + 1;
  }
  return sentences;
};
