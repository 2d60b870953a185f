import { type CitationMatch, compareReleases, type DatasetCitationMatch } from "@vnjp/dataset";
import type { CitationStatus, DatasetCitationStatus, UnreadCitation } from "@vnjp/dataset/citation-status";
import type { ExitCode } from "../../io/output.ts";
import type { Dismissal } from "./dismissals.ts";
import type { AuditedDocument, DocumentPart } from "./documents/document.ts";
import type { AuditDataset } from "./load-audit-dataset.ts";
import { getCitationExitCode, isCoveredByDismissal } from "./citation-exit-code.ts";

/** A citation in a file and its status. */
export interface AuditedCitation {
  readonly file: string;
  /** The part of the document that it is in; undefined in plain text. */
  readonly part: DocumentPart | undefined;
  readonly match: CitationMatch;
  readonly status: CitationStatus;
  /** The dismissal of this citation that goes furthest; undefined if there is none. */
  readonly dismissal: Dismissal | undefined;
  /** True if the dismissal covers all changes. */
  readonly isDismissed: boolean;
  readonly exitCode: ExitCode;
}

/** Text in a file that begins as a citation and was not read. */
export interface FileUnreadCitation {
  readonly file: string;
  readonly part: DocumentPart | undefined;
  readonly unread: UnreadCitation;
}

/** Finds every citation of a record or fact in a document, with its status since the cited release. */
export const auditCitations = (
  { findPrintedCitations, getCitationStatus }: AuditDataset,
  file: string,
  { text, findPart }: AuditedDocument,
  dismissals: readonly Dismissal[],
): readonly AuditedCitation[] =>
  findPrintedCitations(text).map((match) => {
    const status = getCitationStatus(match);
    const matchingDismissals = dismissals.filter(({ citation }) => citation === match.citation);
    const dismissal = matchingDismissals.reduce<Dismissal | undefined>(
      (last, next) => (last && compareReleases(next.through, last.through) <= 0 ? last : next),
      undefined,
    );
    const isDismissed = dismissal !== undefined && isCoveredByDismissal(status, dismissal.through);
    const exitCode = getCitationExitCode(status, dismissal?.through);
    return { file, part: findPart(match.start), match, status, dismissal, isDismissed, exitCode };
  });

/** Finds text that begins as a citation and cannot be read as one: the audit does not know what it cites. */
export const auditUnreadCitations = (
  { findUnreadCitations }: AuditDataset,
  file: string,
  { text, findPart }: AuditedDocument,
): readonly FileUnreadCitation[] =>
  findUnreadCitations(text).map((unread) => ({ file, part: findPart(unread.start), unread }));

/** Whether a dismissal up to a release changes the result: it covers all changes, or the most severe ones. */
const isEffective = (status: CitationStatus, through: string): boolean =>
  isCoveredByDismissal(status, through) || getCitationExitCode(status, through) !== getCitationExitCode(status);

/**
 * The dismissals without which the audit would have the same result: the citation or its change is gone, or later changes
 * are at least as severe.
 */
export const findStaleDismissals = (
  dismissals: readonly Dismissal[],
  audited: readonly AuditedCitation[],
): readonly Dismissal[] =>
  dismissals.filter(
    ({ citation, through }) =>
      !audited.some(({ match, status }) => match.citation === citation && isEffective(status, through)),
  );

/** The exit code of a whole audit: an incomplete answer (2) goes before findings (1). */
export const computeExitCode = (audited: readonly AuditedCitation[], isComplete: boolean): ExitCode => {
  const exitCodes = audited.map(({ exitCode }) => exitCode);
  if (!isComplete || exitCodes.includes(2)) return 2;
  return exitCodes.includes(1) ? 1 : 0;
};

/** A citation of the whole dataset in a file, and what was corrected after the cited release. */
export interface AuditedDatasetCitation {
  readonly file: string;
  readonly part: DocumentPart | undefined;
  readonly match: DatasetCitationMatch;
  readonly status: DatasetCitationStatus;
}

/**
 * Finds every citation of the whole dataset in a document. They are listed but have no exit code: a release never changes, and
 * such a citation does not say on which facts the text rests.
 */
export const auditDatasetCitations = (
  { findDatasetCitations, getDatasetCitationStatus }: AuditDataset,
  file: string,
  { text, findPart }: AuditedDocument,
): readonly AuditedDatasetCitation[] =>
  findDatasetCitations(text).map((match) => ({
    file,
    part: findPart(match.start),
    match,
    status: getDatasetCitationStatus(match.release),
  }));
