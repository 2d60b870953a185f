import type { CitationMatch, DatasetCitationMatch } from "@vnjp/dataset";
import type {
  DatasetCitationStatus,
  DatedCorrection,
  CitationStatus,
  UnreadCitation,
} from "@vnjp/dataset/citation-status";
import type { Inline } from "../../view/inline.ts";

/** A text to search for citations. */
export interface InputText {
  /** The name of its file; empty for the text area. */
  readonly name: string;
  readonly text: string;
}

/** The line around a citation, cut if it is long. */
export interface Excerpt {
  readonly before: string;
  /** The citation as it is in the text, with escapes. */
  readonly cited: string;
  readonly after: string;
}

/** A changed part of a fact other than its value: the basis, the evidence entries that changed, or the note. */
export interface PartView {
  readonly part: string;
  readonly before: readonly Inline[];
  readonly after: readonly Inline[];
}

/** One change of a record, ready to render. */
export interface ChangeView {
  readonly pointer: string;
  /** Where in the record. It links to the fact, if the fact still exists. */
  readonly location: Inline;
  readonly before: readonly Inline[];
  readonly after: readonly Inline[];
  /** Whether the value is the same: then another part of the fact changed. */
  readonly isSame: boolean;
  /** The changed parts of the fact other than its value: “its evidence”. */
  readonly otherParts: string | undefined;
  /** These parts before and after, unless they are redacted. */
  readonly support: readonly PartView[];
  readonly severity: DatedCorrection["severity"];
  readonly corrections: readonly DatedCorrection[];
}

/** A citation in a text with its status, ready to render. */
export interface AuditedCitation {
  readonly at: CitationMatch;
  readonly status: CitationStatus;
  readonly excerpt: Excerpt;
  /** What is cited, with a link to its page, if it has one. */
  readonly subject: Inline;
  /** The address of the corrections on that page; undefined if there are none. */
  readonly correctionsAddress: string | undefined;
  /** The records that replaced a retired one. */
  readonly successors: readonly Inline[];
  /** The changes since the cited release. */
  readonly changes: readonly ChangeView[];
  /** Corrections that were undone later, or that withdrew a fact before it was cited. */
  readonly pastChanges: readonly ChangeView[];
}

/** A citation of the whole dataset, which is listed but not checked. */
export interface AuditedDatasetCitation {
  readonly at: DatasetCitationMatch;
  readonly status: DatasetCitationStatus;
}

export interface AuditedText {
  readonly name: string;
  readonly citations: readonly AuditedCitation[];
  readonly datasets: readonly AuditedDatasetCitation[];
  /** What begins as a citation and could not be read as one. */
  readonly unread: readonly UnreadCitation[];
}

/** The methods of the worker. */
export interface Protocol {
  /** Returns the version of the data. */
  readonly load: { readonly params: object; readonly result: { readonly version: string } };
  /** Finds the citations in texts, each with its status. */
  readonly audit: {
    readonly params: { readonly texts: readonly InputText[] };
    readonly result: { readonly texts: readonly AuditedText[] };
  };
}

export type Method = keyof Protocol;

/** A request; the response has the same id. */
export type WorkerRequest = {
  [M in Method]: { readonly id: number; readonly method: M; readonly params: Protocol[M]["params"] };
}[Method];
