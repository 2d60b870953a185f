import type { AuditedCitation, AuditedDatasetCitation, FileUnreadCitation } from "../commands/audit/audit-citations.ts";
import type { Dismissal } from "../commands/audit/dismissals.ts";
import type { DocumentPart } from "../commands/audit/documents/document.ts";
import type { DatasetChoice } from "../installed/select-dataset.ts";

/** The result of an audit. */
export interface AuditReport extends DatasetChoice {
  readonly auditedCitations: readonly AuditedCitation[];
  /** Citations of the whole dataset; they are listed but have no exit code. */
  readonly datasetCitations: readonly AuditedDatasetCitation[];
  /** What begins as a citation and was not read; the audit is not complete then. */
  readonly unreadCitations: readonly FileUnreadCitation[];
  /** Dismissals that have no effect. */
  readonly staleDismissals: readonly Dismissal[];
  /** Files that could not be read. */
  readonly unreadableFiles: readonly string[];
}

interface Place {
  readonly file: string;
  readonly part: DocumentPart | undefined;
}

/** Formats where something is: `paper.md:3:14`, or `paper.pdf, page 3`. */
export const formatPlace = (
  { file, part }: Place,
  { line, column }: { readonly line: number; readonly column: number },
): string => (part === undefined ? `${file}:${line}:${column}` : `${file}, ${part.kind} ${part.number}`);
