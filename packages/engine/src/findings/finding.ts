import type { Position } from "../corpus/index.ts";
import { truncateLongText } from "../display/index.ts";
import { describeFinding, getSeverity, type FindingCode, type FindingReport } from "./codes.ts";
import { getHelpUrl } from "./help.ts";
import type { FindingMessage, Severity } from "./message.ts";

/** Something wrong or doubtful, as data: printing it is the job of others. */
export interface Finding extends FindingMessage {
  readonly code: FindingCode;
  /** An error blocks a contribution or a release; a warning does not. */
  readonly severity: Severity;
  /** A record (`kind/id`), a text (`texts/dispatch/e1.txt`), a schema or a release, as far as it is known. */
  readonly record: string;
  /** JSON Pointer of the field; empty for the whole. */
  readonly pointer: string;
  /** Address of the help page. */
  readonly help: string;
}

/** A file of a contribution, and a position in it. */
export interface FindingLocation {
  readonly record: string;
  readonly file: string;
  readonly position: Position;
}

/** A finding of a rule: it also names the file and the position. */
export interface LocatedFinding extends Finding, FindingLocation {}

/** A longer reference or pointer leads to nothing that could exist. A record with a key of a megabyte would repeat it in each finding. */
const maxLength = 300;

/** Makes a finding of a report: a located one if the location has a file and a position. */
export const createFinding = <Location extends { readonly record: string }>(
  report: FindingReport,
  location: Location,
): Finding & Location => ({
  code: report.code,
  severity: getSeverity(report.code),
  ...location,
  record: truncateLongText(location.record, maxLength),
  pointer: truncateLongText(report.pointer, maxLength),
  ...describeFinding(report),
  help: getHelpUrl(report.code),
});

/** Whether findings block a contribution or a release: one of them is an error. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === "error");

const compareStrings = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Codes that usually follow from another finding of the record: they come after it, so that readers see the cause first. */
const followUpRanks: Readonly<Partial<Record<FindingCode, number>>> = {
  // A quote that is not found contains neither a number nor a wording.
  "date/not-in-evidence": 1,
  "wording/not-in-quote": 1,
  "id/wrong-date": 2,
};

/** Sorts by severity, file, cause before consequence, position, code: the same findings always have the same order. */
export const sortFindings = (findings: readonly LocatedFinding[]): LocatedFinding[] =>
  findings.toSorted(
    (a, b) =>
      compareStrings(a.severity, b.severity) ||
      compareStrings(a.file, b.file) ||
      (followUpRanks[a.code] ?? 0) - (followUpRanks[b.code] ?? 0) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column ||
      compareStrings(a.code, b.code) ||
      compareStrings(a.pointer, b.pointer) ||
      compareStrings(a.found, b.found),
  );
