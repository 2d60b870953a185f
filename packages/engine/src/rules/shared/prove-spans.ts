import { collectQuotedSpans, findEdition, locateSpan, type Corpus } from "../../corpus/index.ts";
import type { AuthoredSpan, ProvedSpans } from "../../schema/index.ts";
import { listTextCoverage } from "./sentence-coverage.ts";

type ProvedSpan = ProvedSpans["spans"][number];

const compareSpans = (a: ProvedSpan, b: ProvedSpan): number =>
  a.start - b.start || a.end - b.end || ((a.within ?? "") < (b.within ?? "") ? -1 : 1);

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
  if (!edition || dispatch?.kind !== "dispatch" || !corpus.texts.has(text)) return undefined;
  const quotes = [...corpus.records.values()].flatMap((record) =>
    [...collectQuotedSpans(record)].map(({ value }) => value),
  );
  const spans = new Map<string, ProvedSpan>();
  for (const span of [...quotes, ...others]) {
    const location = span.text === text ? locateSpan(corpus, span) : undefined;
    if (location?.outcome !== "found") continue;
    const { quote, within } = span;
    const proved = { ...location.range, quote, ...(within === undefined ? {} : { within }) };
    spans.set(JSON.stringify([quote, within]), proved);
  }
  const coverage = listTextCoverage(dispatch, corpus).find((one) => one.text === text);
  return {
    text,
    sha256: edition.sha256,
    sentences: coverage?.sentences.map(({ start, end }) => ({ start, end })) ?? [],
    spans: [...spans.values()].toSorted(compareSpans),
  };
};
