import type { Stretch } from "./draft-types.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

/** A sentence of the body, with the segment that it stands in. */
export interface Sentence extends Stretch {
  readonly segment: Segment;
}

/** A full stop without a space after it ends a sentence too, where whoever collected the text glued two. */
const end = /[.!?…]+["»”')\]]*\s+(?=[\p{Lu}"«“(0-9])|(?<=\p{Ll}{3}[)»"]?)\.(?=(?:\p{Lu}\p{Ll}|[AÀLDI]'?\p{L}?))/gu;
/** A title, an initial or a short form ends with a point too. */
const goesOn = /(?<![\p{L}\d])(?:\p{Lu}|MM?|Mme|Mlle|Dr|Pr|gen|col|cf|no|art)\.\s*$/u;

/** A sentence that stands word for word again tells nothing again. */
export const eachOnce = ({ low }: Reading, sentences: readonly Sentence[]): Sentence[] => {
  const told = new Set<string>();
  return sentences.filter((sentence) => {
    const words = low.slice(sentence.start, sentence.end);
    const isNew = !told.has(words);
    told.add(words);
    return isNew;
  });
};

/** The sentences of the paragraphs, in order. */
export const sentencesOf = ({ plain }: Reading, segments: readonly Segment[]): Sentence[] =>
  segments
    .filter(({ role }) => role === "paragraph")
    .flatMap((segment) => {
      const words = plain.slice(segment.start, segment.end);
      const cuts = [...words.matchAll(end)]
        .map((match) => match.index + match[0].length)
        .filter((cut) => !goesOn.test(words.slice(Math.max(0, cut - 12), cut)));
      return [0, ...cuts].map((from, index) => {
        const to = cuts[index] ?? words.length;
        return {
          segment,
          start: segment.start + from,
          end: segment.start + from + words.slice(from, to).trimEnd().length,
        };
      });
    });
