import { selectNewerDataset } from "../../installed/select-dataset.ts";
import { CannotRunError, type ExitCode, type Output } from "../../io/output.ts";
import { renderAuditJson } from "../../reporters/json/audit.ts";
import { createPaint } from "../../reporters/paint.ts";
import { renderAuditSarif } from "../../reporters/sarif/audit.ts";
import { renderAudit } from "../../reporters/text/audit.ts";
import {
  auditCitations,
  auditDatasetCitations,
  type AuditedCitation,
  type AuditedDatasetCitation,
  computeExitCode,
  auditUnreadCitations,
  type FileUnreadCitation,
  findStaleDismissals,
} from "./audit-citations.ts";
import { readDismissals } from "./dismissals.ts";
import { readDocument } from "./documents/read-document.ts";
import { loadAuditDataset } from "./load-audit-dataset.ts";

type AuditFormat = "text" | "json" | "sarif";

export interface AuditOptions {
  readonly format: AuditFormat;
  readonly dismissals?: string;
  /** Another project than that of the current folder, or the folder of a dataset. */
  readonly dataset?: string;
}

/** Finds the citations in files and reports the status of each in the newest data at hand. */
export const runAudit = async (
  paths: readonly string[],
  { format, dismissals: dismissalsPath, dataset: namedFolder }: AuditOptions,
  output: Output,
): Promise<ExitCode> => {
  const choice = selectNewerDataset(namedFolder);
  const dataset = await loadAuditDataset(choice.dataset);
  const dismissals = dismissalsPath === undefined ? [] : await readDismissals(dismissalsPath, dataset);
  const files = new Set(paths);
  const auditedCitations: AuditedCitation[] = [];
  const datasetCitations: AuditedDatasetCitation[] = [];
  const unreadCitations: FileUnreadCitation[] = [];
  const unreadableFiles: string[] = [];
  for (const file of files) {
    try {
      const document = await readDocument(file);
      auditedCitations.push(...auditCitations(dataset, file, document, dismissals));
      datasetCitations.push(...auditDatasetCitations(dataset, file, document));
      unreadCitations.push(...auditUnreadCitations(dataset, file, document));
    } catch (error) {
      // The other files are audited all the same; the exit code says that the result is not complete.
      if (!(error instanceof CannotRunError)) throw error;
      output.warn(error.message);
      unreadableFiles.push(file);
    }
  }
  if (unreadableFiles.length === files.size) return 2;
  const staleDismissals = findStaleDismissals(dismissals, auditedCitations);
  for (const { citation, through } of staleDismissals)
    output.warn(`The dismissal of ${citation} through ${through} has no effect: remove it.`);
  const report = {
    ...choice,
    dataset: { ...choice.dataset, version: dataset.version },
    auditedCitations,
    datasetCitations,
    unreadCitations,
    staleDismissals,
    unreadableFiles,
  };
  const reports: { readonly [F in AuditFormat]: () => string } = {
    text: () => renderAudit(report, createPaint(output.hasColour)),
    json: () => renderAuditJson(report),
    sarif: () => renderAuditSarif(report),
  };
  output.print(reports[format]());
  return computeExitCode(auditedCitations, unreadCitations.length + unreadableFiles.length === 0);
};
