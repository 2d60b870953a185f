import type { CitationAt, DatasetCitationAt, DatasetStanding, DatedCorrection, Standing } from "@vnjp/dataset";
import type { Piece } from "../../record/piece.ts";

/** A text in which citations are looked for. */
export interface GivenText {
  /** The name of its file; empty for what was pasted. */
  readonly name: string;
  readonly text: string;
}

/** The line in which a citation stands, cut where it is long. */
export interface Excerpt {
  readonly before: string;
  /** The citation as the text has it, with its escapes. */
  readonly cited: string;
  readonly after: string;
}

/** A part of a fact beside its value that is different: the basis, the pieces of evidence that are, or the note. */
export interface ShownPart {
  readonly part: string;
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** What became of one place of a record, as a reader sees it. */
export interface ShownChange {
  readonly pointer: string;
  /** Which place; it leads to the fact where that is still there. */
  readonly place: Piece;
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  /** Whether the value is the same: something else of the fact changed. */
  readonly isSame: boolean;
  /** The parts of the fact that changed besides its value: “what supports it (its evidence)”. */
  readonly otherParts: string | undefined;
  /** The same with what they were and are, where no redaction withholds it. */
  readonly support: readonly ShownPart[];
  readonly severity: DatedCorrection["severity"];
  readonly corrections: readonly DatedCorrection[];
}

/** A citation in a text, what became of it by the package, and the same as a reader sees it. */
export interface AuditedCitation {
  readonly at: CitationAt;
  readonly standing: Standing;
  readonly excerpt: Excerpt;
  /** What is cited; it leads to its page, where it has one. */
  readonly subject: Piece;
  /** The address of the corrections on that page; undefined where it has none. */
  readonly history: string | undefined;
  /** The records that took the place of a retired one. */
  readonly successors: readonly Piece[];
  /** What is different now. */
  readonly changes: readonly ShownChange[];
  /** Corrections that were taken back, or that took a fact away before it was cited. */
  readonly told: readonly ShownChange[];
}

/** Words that begin as a citation does and are none: without a release, or broken over two lines. */
export interface Unread {
  readonly line: number;
  readonly words: string;
}

/** A citation of the dataset as a whole, which is told and not judged. */
export interface CitedDataset {
  readonly at: DatasetCitationAt;
  readonly standing: DatasetStanding;
}

export interface AuditedText {
  readonly name: string;
  readonly citations: readonly AuditedCitation[];
  readonly datasets: readonly CitedDataset[];
  readonly unread: readonly Unread[];
}

/** What the page may ask of the worker, and what it answers. */
export interface Protocol {
  /** Which data the worker has. */
  readonly load: { readonly ask: object; readonly answer: { readonly version: string } };
  /** Finds the citations in texts, and says of each what became of it. */
  readonly audit: {
    readonly ask: { readonly texts: readonly GivenText[] };
    readonly answer: { readonly texts: readonly AuditedText[] };
  };
}

export type Verb = keyof Protocol;

/** A question, numbered so that its answer finds it. */
export type Question = { [V in Verb]: { readonly number: number; readonly verb: V } & Protocol[V]["ask"] }[Verb];
