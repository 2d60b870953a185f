import type { DraftDate } from "@vnjp/drafting";
import type { CorpusText, RecordFile } from "@vnjp/engine/corpus";
import type { Change } from "@vnjp/engine/diff/records";
import type { LocatedFinding } from "@vnjp/engine/findings";
import type { Contribution } from "@vnjp/engine/rules";

export type { Contribution, LocatedFinding, CorpusText, RecordFile };

/** A record of the release as the search shows it. */
export interface RecordEntry {
  readonly reference: string;
  readonly label: string;
  /** Its names in other languages. */
  readonly names: readonly string[];
}

/** A group of things that the rules cannot check here. */
export interface UncheckedGroup {
  readonly about: string;
  readonly items: readonly string[];
}

/** A released fact, or value outside facts, that a contribution changes or withdraws, and so needs a reason for. */
export interface ChangedFact {
  readonly record: string;
  readonly pointer: string;
  /** The field as people read it: “Participants · Chien · Role”. */
  readonly field: string;
  /** The changed parts of a fact; empty if it is withdrawn, or not a fact. */
  readonly parts: NonNullable<Change["parts"]>;
  readonly before: string;
  /** Absent if it is withdrawn. */
  readonly after?: string;
}

/** The methods of the worker. */
export interface Protocol {
  /** Loads the release that contributions are checked against. */
  readonly load: {
    readonly params: { readonly address: string };
    readonly result: {
      readonly version: string;
      readonly entries: readonly RecordEntry[];
      readonly texts: number;
      /** The ids of all corrections so far; a new correction needs another id. */
      readonly corrections: readonly string[];
    };
  };
  /** Returns a record of the release in authored form. */
  readonly open: { readonly params: { readonly reference: string }; readonly result: RecordFile };
  /** Checks a contribution, together with the release or as a complete corpus. */
  readonly check: {
    readonly params: { readonly contribution: Contribution; readonly base: "release" | "nothing" };
    readonly result: {
      readonly findings: readonly LocatedFinding[];
      readonly unchecked: readonly UncheckedGroup[];
      /** Undefined while a file cannot be parsed. */
      readonly changes: readonly ChangedFact[] | undefined;
    };
  };
  /** Applies the safe fixes to one file. */
  readonly fix: {
    readonly params: { readonly file: RecordFile; readonly texts: Contribution["texts"] };
    readonly result: { readonly content: string; readonly fixes: readonly string[] };
  };
  /** Makes a draft of a dispatch. */
  readonly draft: {
    readonly params: { readonly text: string; readonly id: string; readonly address?: string };
    readonly result: DraftResult;
  };
  /** Finds the edition that a text is. */
  readonly matchText: {
    readonly params: { readonly bytes: Uint8Array; readonly files: readonly RecordFile[] };
    readonly result: { readonly edition: string | undefined };
  };
}

export type Method = keyof Protocol;

/** A request; the response has the same id. */
export type WorkerRequest = {
  [M in Method]: { readonly id: number; readonly method: M; readonly params: Protocol[M]["params"] };
}[Method];

export type WorkerResponse =
  | { readonly id: number; readonly outcome: "done"; readonly result: Protocol[Method]["result"] }
  | { readonly id: number; readonly outcome: "failed"; readonly reason: string };

/** A range of the text, in code points. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A range of the text that the draft recognised. */
export interface DraftMark extends TextRange {
  readonly kind: "known" | "new" | "date" | "defect";
  /** What the draft takes it for. */
  readonly label: string;
  /** The record that it names, or would name. */
  readonly reference?: string;
}

/** A record that the draft proposes in addition to the dispatch. */
export interface Candidate {
  readonly reference: string;
  readonly label: string;
  readonly fields: readonly { readonly label: string; readonly values: readonly string[] }[];
  /** The ranges of its evidence. */
  readonly ranges: readonly TextRange[];
  readonly file: RecordFile;
}

export interface LocatedDoubt {
  readonly reason: string;
  readonly quote?: string;
  readonly range?: TextRange;
  readonly record?: string;
}

/** A draft, ready to render: everything has its range in the text. */
export interface DraftResult {
  readonly dispatch: RecordFile;
  /** The reference of the text. */
  readonly edition: string;
  readonly segments: readonly (TextRange & { readonly role: string })[];
  readonly marks: readonly DraftMark[];
  readonly candidates: readonly Candidate[];
  readonly dates: readonly DraftDate[];
  readonly doubts: readonly LocatedDoubt[];
  /** What each rule matched and concluded. */
  readonly trace: readonly (TextRange & {
    readonly rule: string;
    readonly matched: string;
    readonly conclusion: string;
  })[];
}
