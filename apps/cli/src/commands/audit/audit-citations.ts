import {
  type CitationMatch,
  type CitationStatus,
  compareReleases,
  type DatasetCitationMatch,
  type DatasetCitationStatus,
  findCitations,
  findDatasetCitations,
  getCitationStatus,
  getDatasetCitationStatus,
} from "@vnjp/dataset";
import type { ExitCode } from "../../io/output.ts";
import type { Dismissal } from "./dismissals.ts";
import { getCitationExitCode, isCoveredByDismissal } from "./citation-exit-code.ts";

/** A citation in a file and its status. */
export interface AuditedCitation {
  readonly file: string;
  readonly match: CitationMatch;
  readonly status: CitationStatus;
  /** The dismissal of this citation that goes furthest; undefined if there is none. */
  readonly dismissal: Dismissal | undefined;
  /** True if the dismissal covers all changes. */
  readonly isDismissed: boolean;
  readonly exitCode: ExitCode;
}

/** Text that begins like a citation but is not one: it has no release, or it is broken over two lines. */
export interface MalformedCitation {
  readonly file: string;
  readonly line: number;
  readonly matchedText: string;
}

/** Finds every citation of a record or fact in a text, with its status since the cited release. */
export const auditCitations = (
  file: string,
  text: string,
  dismissals: readonly Dismissal[],
): readonly AuditedCitation[] =>
  findCitations(text).map((match) => {
    const status = getCitationStatus(match);
    const matchingDismissals = dismissals.filter(({ citation }) => citation === match.citation);
    const dismissal = matchingDismissals.reduce<Dismissal | undefined>(
      (last, next) => (last && compareReleases(next.through, last.through) <= 0 ? last : next),
      undefined,
    );
    const isDismissed = dismissal !== undefined && isCoveredByDismissal(status, dismissal.through);
    return { file, match, status, dismissal, isDismissed, exitCode: getCitationExitCode(status, dismissal?.through) };
  });

/** Finds text that begins like a citation but is not one. */
export const findMalformedCitations = (file: string, text: string): readonly MalformedCitation[] =>
  [...text.matchAll(/(?<![\p{Script=Latin}0-9])vnjp:[a-z]+\/[^\s"'<>(){}[\]|]*/gu)]
    .filter(({ 0: matchedText }) => findCitations(matchedText).length === 0)
    .map(({ 0: matchedText, index }) => ({
      file,
      matchedText,
      line: text.slice(0, index).split(/\r\n|\r|\n/).length,
    }));

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
  readonly match: DatasetCitationMatch;
  readonly status: DatasetCitationStatus;
}

/**
 * Finds every citation of the whole dataset in a text. They are listed but have no exit code: a release never changes, and
 * such a citation does not say on which facts the text rests.
 */
export const auditDatasetCitations = (file: string, text: string): readonly AuditedDatasetCitation[] =>
  findDatasetCitations(text).map((match) => ({ file, match, status: getDatasetCitationStatus(match.release) }));
