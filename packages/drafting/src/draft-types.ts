import type { RecordOfKind } from "@vnjp/engine/corpus";
import type { UndraftedSentence } from "./dispatch/undrafted-sentences.ts";
import type { Doubt, TraceEntry } from "./text/draft-context.ts";
import type { CodePointRange } from "./text/text-range.ts";

/** A date that the text mentions, resolved as far as the text resolves it. */
export interface DraftDate extends CodePointRange {
  readonly quote: string;
  /** Absent if the text does not say which day it is. */
  readonly edtf?: string;
  /** The words that show each part of the date. */
  readonly parts: Readonly<Record<string, string>>;
  readonly doubt?: string;
}

/** The records that a draft proposes beside the dispatch. */
export interface Candidates {
  readonly events: readonly RecordOfKind<"event">[];
  readonly statements: readonly RecordOfKind<"statement">[];
  readonly people: readonly RecordOfKind<"person">[];
  readonly organizations: readonly RecordOfKind<"organization">[];
  readonly places: readonly RecordOfKind<"place">[];
}

export interface Draft {
  readonly dispatch: RecordOfKind<"dispatch">;
  readonly candidates: Candidates;
  readonly dates: readonly DraftDate[];
  readonly trace: readonly TraceEntry[];
  readonly doubts: readonly Doubt[];
  readonly undrafted: readonly UndraftedSentence[];
}
