import { compareReleases } from "@vnjp/dataset";
import type { DatedCorrection, CitationStatus } from "@vnjp/dataset/citation-status";
import { getStatusSeverity, type StatusSeverity } from "@vnjp/engine/display";
import type { ExitCode } from "../../io/output.ts";

/** What has changed since the cited or dismissed release. */
interface UnseenChanges {
  readonly corrections: readonly DatedCorrection[];
  /** True if the id was retired. */
  readonly isRetired: boolean;
  /** True if a merge, split or withdrawal that the cited release had was undone. */
  readonly isUndone: boolean;
}

/** The changes of a citation status, or those after a release. */
const getUnseenChanges = (status: CitationStatus, through: string | undefined): UnseenChanges => {
  const isUnseen = (release: string) => through === undefined || compareReleases(release, through) > 0;
  const changes = "changes" in status ? status.changes : [];
  return {
    corrections: changes.flatMap(({ corrections }) => corrections).filter(({ release }) => isUnseen(release)),
    isRetired: "redirect" in status && isUnseen(status.since),
    isUndone:
      "undoneRedirects" in status &&
      status.undoneRedirects.some(({ isCited, end }) => isCited && isUnseen(end.release)),
  };
};

/** Whether a dismissal up to a release covers a citation status: there are changes, and none of them came later. */
export const isCoveredByDismissal = (status: CitationStatus, through: string): boolean => {
  if (status.outcome === "current" || status.outcome === "later-release") return false;
  const { corrections, isRetired, isUndone } = getUnseenChanges(status, through);
  return corrections.length === 0 && !isRetired && !isUndone;
};

const exitCodes: { readonly [S in StatusSeverity]: ExitCode } = { ok: 0, info: 0, warning: 1, unknown: 2 };

/**
 * The exit code of a citation. 1: what was cited now says something else, is part of another record, is several records,
 * is withdrawn or never existed. 2: the data is too old to say. 0: it is unchanged, has moved or has only editorial corrections. Changes up to
 * the dismissed release do not count.
 */
export const getCitationExitCode = (status: CitationStatus, through?: string): ExitCode => {
  if (through === undefined || status.outcome === "later-release") return exitCodes[getStatusSeverity(status)];
  if (isCoveredByDismissal(status, through)) return 0;
  const { corrections, isRetired, isUndone } = getUnseenChanges(status, through);
  const isLost = isRetired && status.outcome !== "moved";
  return isLost || isUndone || corrections.some(({ severity }) => severity !== "editorial") ? 1 : 0;
};
