import { codePoints } from "./code-points.ts";
import type { Range } from "./locate.ts";

const segmenter = new Intl.Segmenter("fr", { granularity: "sentence" });

/** The segmenter takes the full stop of a title, an initial or a short form for the end of a sentence. */
const goesOn = /(?<![\p{L}\p{N}])(?:\p{Lu}|MM|Mme|Mlle|Dr|Pr|gén|col|cdt|cap|lt|cf|p|no|art)\.\s*$/u;

/** Where the sentences of a line start, in UTF-16 units. */
const startsIn = (line: string): number[] => {
  const parts = [...segmenter.segment(line)];
  return parts.filter((_, index) => !goesOn.test(parts[index - 1]?.segment ?? "")).map((part) => part.index);
};

/** A span's sentence, cut in three: what stands before the span, the span, and what stands after it. */
export interface InSentence {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The sentence or sentences that hold a range of a text; a line break always ends a sentence. */
export const sentenceAround = (text: string, range: Range): InSentence => {
  const points = codePoints(text);
  const before = points.slice(0, range.start);
  const quote = points.slice(range.start, range.end);
  const after = points.slice(range.end, points.length);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const rest = after.split("\n", 1)[0] ?? "";
  const starts = startsIn(line + quote + rest);
  const quoteEnd = line.length + quote.length;
  const end = starts.find((start) => start >= quoteEnd) ?? quoteEnd + rest.length;
  return {
    before: line.slice(starts.findLast((start) => start <= line.length) ?? 0),
    quote,
    after: rest.slice(0, end - quoteEnd).trimEnd(),
  };
};

/** The sentences of a range of a text, in order, each without the white space around it; a line break always ends one. */
export const sentencesIn = (text: string, range: Range): Range[] => {
  const points = codePoints(text);
  const sentences: Range[] = [];
  let lineStart = range.start;
  for (const line of points.slice(range.start, range.end).split("\n")) {
    const inLine = codePoints(line);
    const starts = startsIn(line);
    for (const [index, unit] of starts.entries()) {
      const sentence = line.slice(unit, starts[index + 1]);
      const trimmed = sentence.trim();
      if (trimmed === "") continue;
      const start = lineStart + inLine.ofUnit(unit + sentence.indexOf(trimmed));
      sentences.push({ start, end: start + codePoints(trimmed).length });
    }
    lineStart += inLine.length + 1;
  }
  return sentences;
};
