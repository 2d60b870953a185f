import type { Corpus } from "../corpus/index.ts";
import { codePoints, locate, occurrences, sentencesIn, type Range } from "../text/index.ts";

interface Quoted {
  readonly text: string;
  readonly quote: string;
}

const words = (text: string, from: number, to: number): string => codePoints(text).slice(from, to);

/** The shortest stretch of whole words around a place that stands once in the text and holds the quote once. */
const around = (text: string, { start, end }: Range, quote: string, sentence: Range): string | undefined => {
  const before = words(text, sentence.start, start).split(/(?<=\s)/u);
  const after = words(text, end, sentence.end).split(/(?=\s)/u);
  for (let reach = 1; reach <= before.length + after.length; reach += 1)
    for (let left = Math.min(reach, before.length); left >= 0; left -= 1) {
      if (reach - left > after.length) continue;
      const within = (
        before.slice(before.length - left).join("") +
        quote +
        after.slice(0, reach - left).join("")
      ).trim();
      if (locate(text, quote, within).outcome === "found") return within;
    }
  return undefined;
};

/**
 * What `within` singles out the place that an ambiguous quote means, where its neighbours tell: the only one of its places
 * that stands in a sentence which another piece of the same fact quotes. Undefined where they do not tell.
 */
export const singledOut = (span: Quoted, neighbours: readonly Quoted[], corpus: Corpus): string | undefined => {
  const text = corpus.texts.get(span.text)?.characters;
  if (text === undefined) return undefined;
  const points = codePoints(text);
  const places = occurrences(text, span.quote).map((unit) => {
    const start = points.ofUnit(unit);
    return { start, end: start + codePoints(span.quote).length };
  });
  const sentences = sentencesIn(text, { start: 0, end: points.length });
  const sentenceOf = (place: Range) => sentences.find(({ start, end }) => start <= place.start && place.end <= end);
  const told = neighbours.flatMap((neighbour) => {
    const located = neighbour.text === span.text ? locate(text, neighbour.quote) : undefined;
    return located?.outcome === "found" ? (sentenceOf(located.range) ?? []) : [];
  });
  const meant = places.flatMap((place) => {
    const sentence = sentenceOf(place);
    return sentence && told.includes(sentence) ? [{ place, sentence }] : [];
  });
  const [only] = meant;
  return only && meant.length === 1 ? around(text, only.place, span.quote, only.sentence) : undefined;
};
