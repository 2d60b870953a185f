import { codePoints } from "./code-points.ts";
import type { Range } from "./locate.ts";

const sentences = new Intl.Segmenter("fr", { granularity: "sentence" });

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
  const parts = [...sentences.segment(line + quote + rest)];
  const first = parts.findLast((part) => part.index <= line.length);
  const last = parts.find((part) => part.index + part.segment.length >= line.length + quote.length);
  const end = last ? last.index + last.segment.length : line.length + quote.length + rest.length;
  return {
    before: line.slice(first?.index ?? 0),
    quote,
    after: rest.slice(0, Math.max(0, end - line.length - quote.length)).trimEnd(),
  };
};
