import { collectQuotedSpans, hashWithin, findEdition, locateSpan, type Corpus } from "../../corpus/index.ts";
import type { AuthoredSpan, ProvedSpans } from "../../schema/index.ts";
import { findOccurrences, findShortestWithin, type TextRange } from "../../text/index.ts";
import { listTextCoverage } from "./sentence-coverage.ts";

type ProvedSpan = ProvedSpans["spans"][number];

/** A passage, and every `within` that the records give it. */
interface QuotedPassage extends TextRange {
  readonly quote: string;
  readonly withins: Set<string>;
}

const collectPassages = (spans: readonly AuthoredSpan[], corpus: Corpus): QuotedPassage[] => {
  const passages = new Map<string, QuotedPassage>();
  for (const span of spans) {
    const location = locateSpan(corpus, span);
    if (location.outcome !== "found") continue;
    const { start, end } = location.range;
    const passage = passages.get(`${start} ${end}`) ?? { start, end, quote: span.quote, withins: new Set<string>() };
    passages.set(`${start} ${end}`, passage);
    if (span.within !== undefined) passage.withins.add(span.within);
  }
  return [...passages.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
};

const proveSpan = ({ start, end, quote, withins }: QuotedPassage, characters: string): ProvedSpan => {
  const isAmbiguous = findOccurrences(characters, quote).length > 1;
  // Only a quote that overlaps itself has no shortest one; then that of the record has to do.
  const within = isAmbiguous ? (findShortestWithin(characters, quote, { start, end }) ?? [...withins][0]) : undefined;
  const otherWithins = [...withins].filter((other) => other !== within).map(hashWithin);
  return {
    start,
    end,
    quote,
    ...(within === undefined ? {} : { within }),
    ...(otherWithins.length === 0 ? {} : { otherWithins: otherWithins.toSorted() }),
  };
};

/**
 * Proves the spans of a text that is at hand: every quote of it, in the records and in `others`, and every sentence. Undefined
 * if it is not at hand or no dispatch has it. A quote that is not in the text is left out: other rules report it.
 */
export const proveSpans = (
  text: string,
  corpus: Corpus,
  others: readonly AuthoredSpan[] = [],
): ProvedSpans | undefined => {
  const edition = findEdition(corpus, text);
  const dispatch = corpus.records.get(`dispatch/${text.slice(0, text.lastIndexOf("/"))}`);
  const characters = corpus.texts.get(text)?.characters;
  if (!edition || dispatch?.kind !== "dispatch" || characters === undefined) return undefined;
  const quotes = [...corpus.records.values()].flatMap((record) =>
    [...collectQuotedSpans(record)].map(({ value }) => value),
  );
  const passages = collectPassages(
    [...quotes, ...others].filter((span) => span.text === text),
    corpus,
  );
  const coverage = listTextCoverage(dispatch, corpus).find((one) => one.text === text);
  return {
    text,
    sha256: edition.sha256,
    sentences: coverage?.sentences.map(({ start, end }) => ({ start, end })) ?? [],
    spans: passages.map((passage) => proveSpan(passage, characters)),
  };
};
