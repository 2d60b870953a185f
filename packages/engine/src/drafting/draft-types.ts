import type { Corpus, RecordOf } from "../corpus/index.ts";

/** A stretch of the folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a rule of the recogniser saw, and what it made of it. Positions count Unicode code points of the text. */
export interface TraceEntry extends Stretch {
  readonly rule: string;
  readonly saw: string;
  readonly concluded: string;
}

/** Something that a person has to decide: the draft has not guessed it. Positions as in the trace, where there is one. */
export interface Doubt {
  readonly rule: string;
  readonly reason: string;
  readonly quote?: string;
  readonly start?: number;
  readonly end?: number;
  /** The record that waits for the decision. */
  readonly record?: string;
  /** How often the same is asked of the same words, where it is more than once; they stand here where they stand first. */
  readonly times?: number;
}

/** A date of the text, resolved as far as the text resolves it, with the words that it is made of. */
export interface DatedWords extends Stretch {
  readonly quote: string;
  /** Absent: the words name a day that the text does not tell. */
  readonly edtf?: string;
  readonly madeOf: Readonly<Record<string, string>>;
  readonly doubt?: string;
}

/** A sentence from which nothing was drafted. Positions as in the trace. */
export interface Undrafted extends Stretch {
  /** The key of the segment that it stands in. */
  readonly segment: string;
  readonly quote: string;
}

export interface DraftInput {
  /** The text as received, to the last character. */
  readonly text: string;
  /** The id that the dispatch is to have. */
  readonly id: string;
  /** The records whose names are known; it is read and not changed. */
  readonly corpus: Pick<Corpus, "records">;
  /** Where the item was published, if that is known. */
  readonly address?: string;
}

export interface Candidates {
  readonly events: readonly RecordOf<"event">[];
  readonly statements: readonly RecordOf<"statement">[];
  readonly people: readonly RecordOf<"person">[];
  readonly organizations: readonly RecordOf<"organization">[];
  readonly places: readonly RecordOf<"place">[];
}

export interface Draft {
  readonly dispatch: RecordOf<"dispatch">;
  readonly candidates: Candidates;
  readonly dates: readonly DatedWords[];
  readonly trace: readonly TraceEntry[];
  readonly doubts: readonly Doubt[];
  readonly undrafted: readonly Undrafted[];
}
