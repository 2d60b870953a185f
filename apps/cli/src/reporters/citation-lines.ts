import type { Change, CitationStatus } from "@vnjp/dataset";
import { describeCitationStatus, formatChange, mergeCorrections } from "@vnjp/engine/display";

/** Formats a change of a fact: its pointer, its value before and after, and what else changed. */
export const formatFactChange = (change: Change): string =>
  `${change.pointer}  ${formatChange(mergeCorrections(change))}`;

/** Describes what happened to a citation, and why its record was retired; undefined if the outcome says it all. */
export const describeStatus = (status: CitationStatus): string | undefined => {
  if (status.outcome === "corrected" || (status.outcome === "current" && status.undone.length === 0)) return undefined;
  const description = describeCitationStatus(status);
  return "redirect" in status ? `${description} ${status.redirect.reason.en}` : description;
};
