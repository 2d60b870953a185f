import type { AuditedCitation, AuditedDatasetCitation } from "../../commands/audit/audit-citations.ts";
import type { Dismissal } from "../../commands/audit/dismissals.ts";

/** The result of an audit. */
export interface AuditReport {
  /** The version of the installed data. */
  readonly version: string;
  readonly auditedCitations: readonly AuditedCitation[];
  /** Citations of the whole dataset; they are listed but have no exit code. */
  readonly datasetCitations: readonly AuditedDatasetCitation[];
  /** Dismissals that have no effect. */
  readonly staleDismissals: readonly Dismissal[];
  /** Files that could not be read. */
  readonly unreadableFiles: readonly string[];
}

/** Renders an audit for programs: each citation with its range, its outcome and its changes. */
export const renderAuditJson = ({
  version,
  auditedCitations,
  datasetCitations,
  staleDismissals,
  unreadableFiles,
}: AuditReport): string => {
  const report = {
    version,
    citations: auditedCitations.map(({ file, match, status, dismissal, isDismissed, exitCode }) => ({
      file,
      ...match,
      ...status,
      ...(dismissal === undefined ? {} : { dismissal: { ...dismissal, active: isDismissed } }),
      citationExitCode: exitCode,
    })),
    datasetCitations: datasetCitations.map(({ file, match, status }) => ({ file, ...match, ...status })),
    staleDismissals,
    unreadableFiles,
  };
  return JSON.stringify(report, null, 2);
};
