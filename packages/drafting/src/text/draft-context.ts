import type { Corpus } from "@vnjp/engine/corpus";
import type { AuthoredRecord, AuthoredSpan } from "@vnjp/engine/schema";
import { indexCodePoints } from "@vnjp/engine/text";
import { foldText, type FoldedText } from "./fold-text.ts";
import { createSpanFactory } from "./spans.ts";
import type { CodePointRange, TextRange } from "./text-range.ts";
import { splitWords, type Word } from "./words.ts";

export interface DraftInput {
  /** The text as received, to the last character. */
  readonly text: string;
  /** The id of the new dispatch. */
  readonly id: string;
  /** The records whose names are known. They are read and not changed. */
  readonly corpus: Pick<Corpus, "records">;
  /** Where the item was published, if that is known. */
  readonly address?: string;
}

/** What a rule matched, and what it concluded. */
export interface TraceEntry extends CodePointRange {
  readonly rule: string;
  readonly matched: string;
  readonly conclusion: string;
}

/** A question that a person has to answer, because the rules do not guess. Its range is a `CodePointRange`, if it has one. */
export interface Doubt {
  readonly rule: string;
  readonly reason: string;
  readonly quote?: string;
  readonly start?: number;
  readonly end?: number;
  /** The record that depends on the answer. */
  readonly record?: string;
  /** How often the same words raise the same question, if more than once. The range is that of the first time. */
  readonly times?: number;
}

/** The text of a dispatch with everything the rules need to read it, and the trace and doubts they leave. */
export interface DraftContext extends FoldedText {
  readonly id: string;
  readonly edition: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly records: ReadonlyMap<string, AuthoredRecord>;
  readonly trace: readonly TraceEntry[];
  readonly doubts: readonly Doubt[];
  /** The ranges on which facts of the draft rest. */
  readonly evidenceRanges: readonly CodePointRange[];
  readonly addEvidenceRange: (range: TextRange) => void;
  /** Cuts the characters of a range from the text as received. */
  readonly getQuote: (range: TextRange) => string;
  readonly toCodePoints: (range: TextRange) => CodePointRange;
  /** Creates a span for a range, with the words around it if needed; undefined if no span can single it out. */
  readonly createSpan: (range: TextRange) => AuthoredSpan | undefined;
  readonly addTrace: (rule: string, range: TextRange, conclusion: string) => void;
  readonly addDoubt: (rule: string, reason: string, range?: TextRange, record?: string) => void;
}

/** Code-point positions of all UTF-16 units, computed once: the rules ask for thousands of them. */
const createPositionLookup = (text: string): ((unit: number) => number) => {
  const points = indexCodePoints(text);
  if (points.length === text.length) return (unit) => unit;
  const positions = new Uint32Array(text.length + 1);
  let count = 0;
  let unit = 0;
  for (const character of text) {
    positions.fill(count, unit, unit + character.length);
    unit += character.length;
    count += 1;
  }
  positions[text.length] = count;
  return (at) => positions[at] ?? count;
};

export const createDraftContext = ({ text, id, corpus }: DraftInput): DraftContext => {
  const trace: TraceEntry[] = [];
  const doubts: Doubt[] = [];
  /** The index of each question: the same question about the same words is asked once. */
  const doubtIndexes = new Map<string, number>();
  const evidenceRanges: CodePointRange[] = [];
  const folded = foldText(text);
  const edition = `${id}/e1`;
  const createSpan = createSpanFactory(text, edition);
  const toPosition = createPositionLookup(text);
  const toUnits = ({ start, end }: TextRange) => [folded.toOriginalIndex(start), folded.toOriginalIndex(end)] as const;
  const getQuote = (range: TextRange) => text.slice(...toUnits(range));
  const toCodePoints = (range: TextRange) => {
    const [start, end] = toUnits(range);
    return { start: toPosition(start), end: toPosition(end) };
  };
  return {
    ...folded,
    id,
    edition,
    text,
    words: splitWords(folded.low),
    records: corpus.records,
    trace,
    doubts,
    evidenceRanges,
    addEvidenceRange: (range) => {
      evidenceRanges.push(toCodePoints(range));
    },
    getQuote,
    toCodePoints,
    createSpan: (range) => createSpan(...toUnits(range)),
    addTrace: (rule, range, conclusion) => {
      trace.push({ rule, ...toCodePoints(range), matched: getQuote(range), conclusion });
    },
    addDoubt: (rule, reason, range, record) => {
      const location: Partial<Doubt> = range ? { quote: getQuote(range), ...toCodePoints(range) } : {};
      const key = [rule, reason, location.quote, record].join("\n");
      const known = doubtIndexes.get(key);
      const first = known === undefined ? undefined : doubts[known];
      if (known !== undefined && first) doubts[known] = { ...first, times: (first.times ?? 1) + 1 };
      else {
        doubtIndexes.set(key, doubts.length);
        doubts.push({ rule, reason, ...location, ...(record === undefined ? {} : { record }) });
      }
    },
  };
};
