import type { Change, CitationStatus } from "@vnjp/dataset/citation-status";
import {
  describeCitationStatus,
  describeFollowedRedirects,
  formatChange,
  mergeCorrections,
} from "@vnjp/engine/display";

/** Formats a change of a fact: its pointer, its value before and after, and what else changed. */
export const formatFactChange = (change: Change): string =>
  `${change.pointer}  ${formatChange(mergeCorrections(change))}`;

/**
 * Describes what happened to a citation, and why its record was retired, in sentences; none if the outcome says it all. The
 * corrections are shown apart.
 */
export const describeStatus = (status: CitationStatus): readonly string[] => {
  const followed = describeFollowedRedirects(status);
  if (status.outcome === "corrected" || (status.outcome === "current" && status.undone.length === 0)) return followed;
  const description = describeCitationStatus(status);
  return ["redirect" in status ? `${description} ${status.redirect.reason.en}` : description, ...followed];
};
