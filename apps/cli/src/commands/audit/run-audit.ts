import { version } from "@vnjp/dataset";
import { CannotRunError, type ExitCode, type Output } from "../../io/output.ts";
import { readText } from "../../io/read-text.ts";
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
  findMalformedCitations,
  findStaleDismissals,
} from "./audit-citations.ts";
import { readDismissals } from "./dismissals.ts";

type AuditFormat = "text" | "json" | "sarif";

export interface AuditOptions {
  readonly format: AuditFormat;
  readonly dismissals?: string;
}

/** Finds the citations in files and reports the status of each in the installed data. */
export const runAudit = async (
  paths: readonly string[],
  { format, dismissals: dismissalsPath }: AuditOptions,
  output: Output,
): Promise<ExitCode> => {
  const dismissals = dismissalsPath === undefined ? [] : await readDismissals(dismissalsPath);
  const files = new Set(paths);
  const auditedCitations: AuditedCitation[] = [];
  const datasetCitations: AuditedDatasetCitation[] = [];
  const unreadableFiles: string[] = [];
  for (const file of files) {
    try {
      const text = await readText(file);
      auditedCitations.push(...auditCitations(file, text, dismissals));
      datasetCitations.push(...auditDatasetCitations(file, text));
      for (const { line, matchedText } of findMalformedCitations(file, text))
        output.warn(`${file}:${line}: malformed citation, skipped: ${matchedText}`);
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
  const reports: { readonly [F in AuditFormat]: () => string } = {
    text: () => renderAudit(auditedCitations, datasetCitations, createPaint(output.hasColour)),
    json: () => renderAuditJson({ version, auditedCitations, datasetCitations, staleDismissals, unreadableFiles }),
    sarif: () => renderAuditSarif(auditedCitations),
  };
  output.print(reports[format]());
  return computeExitCode(auditedCitations, unreadableFiles.length === 0);
};
