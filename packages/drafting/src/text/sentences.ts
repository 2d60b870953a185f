import type { DraftContext } from "./draft-context.ts";
import type { Segment } from "./segments.ts";
import type { TextRange } from "./text-range.ts";

/** A sentence of the body. */
export interface Sentence extends TextRange {
  readonly segment: Segment;
}

/** A full stop also ends a sentence if the space after it is missing, as in texts that a crawler glued together. */
const sentenceEnd =
  /(?<![.!?…])[.!?…]+["»”')\]]*\s+(?=[\p{Lu}"«“(0-9])|(?<=\p{Ll}{3}[)»"]?)\.(?=(?:\p{Lu}\p{Ll}|[AÀLDI]'?\p{L}?))/gu;

/** Words whose full stop ends no sentence. */
const abbreviations = ["MM?", "Mme", "Mlle", "Dr", "Pr", "gen", "col", "cf", "no", "art"];
const abbreviationEnd = new RegExp(`(?<![\\p{L}\\d])(?:\\p{Lu}|${abbreviations.join("|")})\\.\\s*$`, "u");

/** Removes sentences that repeat an earlier one word for word, so that nothing is drafted twice. */
export const removeRepeatedSentences = ({ low }: DraftContext, sentences: readonly Sentence[]): Sentence[] => {
  const seen = new Set<string>();
  return sentences.filter((sentence) => {
    const text = low.slice(sentence.start, sentence.end);
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
};

/** Splits the paragraphs into sentences. */
export const splitSentences = ({ plain }: DraftContext, segments: readonly Segment[]): Sentence[] =>
  segments
    .filter(({ role }) => role === "paragraph")
    .flatMap((segment) => {
      const text = plain.slice(segment.start, segment.end);
      const cuts = [...text.matchAll(sentenceEnd)]
        .map((match) => match.index + match[0].length)
        .filter((cut) => !abbreviationEnd.test(text.slice(Math.max(0, cut - 12), cut)));
      return [0, ...cuts].map((from, index) => {
        const to = cuts[index] ?? text.length;
        return {
          segment,
          start: segment.start + from,
          end: segment.start + from + text.slice(from, to).trimEnd().length,
        };
      });
    });

/**
 * Finds where the last sentence of a text begins: after its last line break or full stop, or after other breaks. It is
 * for the words before a name, of which only those of its own sentence count.
 */
export const findLastSentenceStart = (text: string, breaks: readonly string[] = ["\n", ". "]): number =>
  Math.max(...breaks.map((mark) => text.lastIndexOf(mark))) + 1;
