import type { Position } from "../corpus/index.ts";
import type { Code, Report, Severity } from "./codes.ts";
import { helpOf } from "./help.ts";
import type { Words } from "./in-words.ts";
import { explain } from "./words.ts";

/** What a rule reports about a contribution, with its place and in words. It is data: printing it is another's job. */
export interface Finding extends Words {
  readonly code: Code;
  readonly severity: Severity;
  /** Reference of the record (`kind/id`), or of the text (`texts/dispatch/e1.txt`), as far as it is known. */
  readonly record: string;
  /** JSON Pointer of the field; empty for the whole. */
  readonly pointer: string;
  readonly file: string;
  readonly position: Position;
  /** Address of the page that tells more. */
  readonly help: string;
}

const warnings: ReadonlySet<Code> = new Set([
  "code/unlisted",
  "act/not-in-words",
  "speaker/not-in-sentence",
  "speaker/not-named",
  "speaker/not-of-statement",
  "participant/not-named",
  "member/not-named",
  "status/words-differ",
  "name/without-marks",
]);

/** Where a report was made. */
export interface Place {
  readonly record: string;
  readonly file: string;
  readonly position: Position;
}

export const finding = (report: Report, place: Place): Finding => ({
  code: report.code,
  severity: warnings.has(report.code) ? "warning" : "error",
  ...place,
  pointer: report.pointer,
  ...explain(report),
  help: helpOf(report.code),
});

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What mostly follows from another finding of the record, and goes with it: who reads from the top meets the cause first. */
const follows: Readonly<Partial<Record<Code, number>>> = {
  // A quote that is not found shows neither a number nor a name.
  "date/not-in-evidence": 1,
  "wording/not-in-quote": 1,
  "id/other-date": 2,
};

/** Worst first, then by file, there causes before what follows, then by place: the same findings always come in the same order. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      compare(a.severity, b.severity) ||
      compare(a.file, b.file) ||
      (follows[a.code] ?? 0) - (follows[b.code] ?? 0) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column ||
      compare(a.code, b.code) ||
      compare(a.pointer, b.pointer) ||
      compare(a.found, b.found),
  );
