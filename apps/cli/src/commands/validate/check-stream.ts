import { findFileReference } from "@vnjp/engine/corpus";
import type { LocatedFinding } from "@vnjp/engine/findings";
import { check, overlayCorpus } from "@vnjp/engine/rules";
import { readCurrentBaseCorpus } from "../../contribution/base-corpus.ts";
import type { ValidationReport } from "../../contribution/validation-report.ts";
import { readLines } from "./read-lines.ts";

/** Moves a finding from the text of one line to that line of the stream. */
const moveToLine = (finding: LocatedFinding, name: string, line: number): LocatedFinding => ({
  ...finding,
  file: name,
  record: finding.record === `${name}:${line}` ? `line ${line}` : finding.record,
  position: { line: line + finding.position.line - 1, column: finding.position.column },
});

/** Keeps the findings of the record: a line has no file name that its id could differ from, and the texts are not its own. */
const createRecordFilter =
  (path: string) =>
  ({ code, file }: LocatedFinding): boolean =>
    code !== "file/misplaced" && file === path;

/** Whether a line is only the first brace of a record. */
const isOpeningBrace = (text: string): boolean => /^\s*\{\s*$/.test(text);

export interface StreamReport extends ValidationReport {
  /** The lines that were too long to check. */
  readonly skippedLines: readonly number[];
}

/**
 * Checks records that come one per line (NDJSON), however many: one is in memory at a time. They are checked against the
 * corpus of the current folder, or else the published one. A reference to a record of a later line is not a finding.
 */
export const checkStream = async (name: string, stream: AsyncIterable<Uint8Array>): Promise<StreamReport> => {
  const baseCorpus = await readCurrentBaseCorpus();
  const findings: LocatedFinding[] = [];
  const seenReferences = new Set<string>();
  const skippedLines: number[] = [];
  let records = 0;
  let multilineRecord: string | undefined;
  for await (const { number, text } of readLines(stream)) {
    // If the first line is only a brace, the stream is one record over many lines.
    if (multilineRecord !== undefined || (records === 0 && text !== undefined && isOpeningBrace(text))) {
      multilineRecord = `${multilineRecord ?? ""}${text ?? ""}\n`;
      continue;
    }
    if (text === undefined) {
      skippedLines.push(number);
      continue;
    }
    if (text.trim() === "") continue;
    records += 1;
    const reference = findFileReference({ path: "", content: text });
    if (reference !== undefined) seenReferences.add(reference);
    const path = `${name}:${number}`;
    const found = check(overlayCorpus({ files: [{ path, content: text }], texts: new Map() }, baseCorpus)).findings;
    findings.push(...found.filter(createRecordFilter(path)).map((finding) => moveToLine(finding, name, number)));
  }
  if (multilineRecord !== undefined) {
    records += 1;
    const files = [{ path: name, content: multilineRecord }];
    const found = check(overlayCorpus({ files, texts: new Map() }, baseCorpus)).findings;
    findings.push(...found.filter(createRecordFilter(name)));
  }
  const unresolved = findings.filter(
    ({ code, found }) =>
      code !== "reference/unknown" || ![...seenReferences].some((reference) => found.includes(reference)),
  );
  return { findings: unresolved, records, rootFolder: process.cwd(), getContent: () => undefined, skippedLines };
};
