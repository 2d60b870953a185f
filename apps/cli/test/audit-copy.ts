import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditFixturesFolder, createInstalledCopy, type InstalledCopy } from "./installed-copy.ts";

/** The JSON of an audit. */
interface AuditOutput {
  readonly citations: readonly {
    readonly citation: string;
    readonly outcome: string;
    readonly line: number;
    readonly column: number;
    readonly citationExitCode: number;
    readonly place?: { readonly kind: string; readonly number: number };
    readonly dismissal?: { readonly active: boolean };
  }[];
  readonly datasetCitations: readonly { readonly citation: string; readonly outcome: string; readonly line: number }[];
  readonly unread: readonly { readonly words: string; readonly line: number; readonly column: number }[];
  readonly staleDismissals: readonly { readonly citation: string }[];
  readonly unreadableFiles: readonly string[];
}

interface AuditResult extends AuditOutput {
  readonly status: number;
  readonly stderr: string;
}

/** An installation with the release data of the audit fixtures, and a folder for papers. */
export interface AuditCopy extends Pick<InstalledCopy, "run" | "spawn" | "remove"> {
  /** Audits files, relative to the folder of the fixtures. */
  readonly runAudit: (...args: readonly string[]) => Promise<AuditResult>;
  /** Writes a file to audit. Returns its path. */
  readonly writeInput: (name: string, content: string | Uint8Array) => string;
}

export const createAuditCopy = (): AuditCopy => {
  const { run, spawn, remove } = createInstalledCopy(join(auditFixturesFolder, "release-data"), "1.3.0");
  const folder = mkdtempSync(join(tmpdir(), "vnjp-audit-"));
  return {
    run,
    spawn,
    remove: () => {
      remove();
      rmSync(folder, { recursive: true, force: true });
    },
    runAudit: async (...args) => {
      const result = await run(["audit", ...args, "--format", "json"], { cwd: auditFixturesFolder });
      return { status: result.status, stderr: result.stderr, ...(JSON.parse(result.stdout) as AuditOutput) };
    },
    writeInput: (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
  };
};

/** The paragraphs of a report, without the lines that name the dataset. */
export const splitReport = (stdout: string): readonly string[] => {
  const [report = "", dataset] = stdout.split("\n  by @vnjp/dataset ");
  if (dataset === undefined) throw new Error(`The report names no dataset: ${stdout}`);
  return report.split("\n\n");
};
