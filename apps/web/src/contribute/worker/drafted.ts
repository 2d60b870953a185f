import type { RecordFile } from "@vnjp/engine/corpus";

/** A stretch of the text, in code points. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text that the draft makes something of. */
export interface DraftMark extends Stretch {
  readonly kind: "known" | "new" | "date" | "defect";
  /** What it is taken for. */
  readonly words: string;
  /** The record that it is, or would be. */
  readonly reference?: string;
}

/** A record that the draft proposes beside the dispatch. */
export interface Candidate {
  readonly reference: string;
  readonly label: string;
  readonly fields: readonly { readonly field: string; readonly values: readonly string[] }[];
  /** Where its evidence stands. */
  readonly places: readonly Stretch[];
  readonly file: RecordFile;
}

export interface DraftedDate {
  readonly quote: string;
  readonly edtf?: string;
  readonly madeOf: Readonly<Record<string, string>>;
  readonly doubt?: string;
  readonly place?: Stretch;
}

export interface DraftedDoubt {
  readonly reason: string;
  readonly quote?: string;
  readonly place?: Stretch;
  readonly record?: string;
}

/** A draft, ready to be shown: everything at its place in the text. */
export interface Drafted {
  readonly dispatch: RecordFile;
  /** The edition that the text is. */
  readonly edition: string;
  readonly segments: readonly (Stretch & { readonly role: string })[];
  readonly marks: readonly DraftMark[];
  readonly candidates: readonly Candidate[];
  readonly dates: readonly DraftedDate[];
  readonly doubts: readonly DraftedDoubt[];
  /** Which rule saw what, and what it made of it. */
  readonly trace: readonly (Stretch & { readonly rule: string; readonly saw: string; readonly concluded: string })[];
}
