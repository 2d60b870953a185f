import { version } from "@vnjp/dataset";
import { auditedIn, exitOfAll, staleAmong, unreadIn, type Audited } from "../auditing/audited.ts";
import { citedDatasetsIn, type CitedDataset } from "../auditing/cited-dataset.ts";
import { readDismissals } from "../auditing/dismissals.ts";
import { readText } from "../auditing/read-text.ts";
import { CannotRun, type ExitCode, type Output } from "../output.ts";
import { auditJson } from "../reporters/audit-json.ts";
import { auditSarif } from "../reporters/audit-sarif.ts";
import { auditReport } from "../reporters/audit.ts";
import { paint } from "../reporters/paint.ts";

export type AuditFormat = "text" | "json" | "sarif";

export interface AuditOptions {
  readonly format: AuditFormat;
  readonly dismissals?: string;
}

/** Finds the citations in files, and says of each what became of it by the ledgers of the installed data. */
export const audit = async (
  paths: readonly string[],
  { format, dismissals: path }: AuditOptions,
  output: Output,
): Promise<ExitCode> => {
  const dismissals = path === undefined ? [] : await readDismissals(path);
  const audited: Audited[] = [];
  const datasets: CitedDataset[] = [];
  const unreadable: string[] = [];
  for (const file of new Set(paths)) {
    try {
      const text = await readText(file);
      audited.push(...auditedIn(file, text, dismissals));
      datasets.push(...citedDatasetsIn(file, text));
      for (const { line, words } of unreadIn(file, text))
        output.tell(`vnjp: ${file}:${line} begins as a citation and is none, so it was not judged: ${words}`);
    } catch (error) {
      // One file that cannot be read keeps nobody from the outcomes of the others, and the exit code tells of it.
      if (!(error instanceof CannotRun)) throw error;
      output.tell(`vnjp: ${error.message}`);
      unreadable.push(file);
    }
  }
  if (unreadable.length === new Set(paths).size) return 2;
  const stale = staleAmong(dismissals, audited);
  for (const { citation, through } of stale)
    output.tell(`vnjp: the dismissal of ${citation} through ${through} hides nothing: it can go.`);
  const reports: { readonly [F in AuditFormat]: () => string } = {
    text: () => auditReport(audited, datasets, paint(output.colour)),
    json: () => auditJson({ version, audited, datasets, stale, unreadable }),
    sarif: () => auditSarif(audited),
  };
  output.print(reports[format]());
  return exitOfAll(audited, unreadable.length === 0);
};
