import type { CorrectionSeverity } from "./format-correction.ts";
import type { FollowedRedirects } from "./format-followed-redirects.ts";
import type { RedirectTarget } from "./format-redirect.ts";

interface Changes extends FollowedRedirects {
  readonly changes: readonly { readonly severity: CorrectionSeverity }[];
  readonly undone: readonly unknown[];
}

/** The status of a citation, as far as texts need it; the package's `CitationStatus` is one. */
export type CitationStatus =
  | ({ readonly outcome: "current" | "corrected" } & Changes)
  | ({
      readonly outcome: "moved" | "merged" | "split" | "withdrawn";
      readonly redirect: RedirectTarget;
      readonly since: string;
      readonly date: string | undefined;
    } & Changes)
  | {
      readonly outcome: "unknown";
      readonly unknownPart: "release" | "record" | "fact";
      readonly firstRelease?: { readonly release: string; readonly date: string | undefined };
      readonly olderMajor?: number;
    }
  | { readonly outcome: "later-release" };

export type Outcome = CitationStatus["outcome"];

/** The status of a citation of the whole dataset, as far as texts need it. */
export type DatasetCitationStatus =
  | { readonly outcome: "current"; readonly corrections: readonly { readonly severity: CorrectionSeverity }[] }
  | { readonly outcome: "unknown"; readonly olderMajor?: number }
  | { readonly outcome: "later-release" };

/** What a status asks of the author: nothing (ok, info), to look again (warning), or to use newer data (unknown). */
export type StatusSeverity = "ok" | "info" | "warning" | "unknown";

const outcomeSeverities: { readonly [outcome in Outcome]: StatusSeverity } = {
  current: "ok",
  corrected: "info",
  moved: "info",
  merged: "warning",
  split: "warning",
  withdrawn: "warning",
  unknown: "warning",
  "later-release": "unknown",
};

/** How severe an outcome is by itself: a correction may only be editorial. */
export const getOutcomeSeverity = (outcome: Outcome): StatusSeverity => outcomeSeverities[outcome];

/**
 * How severe a status is. A correction that is more than editorial is a warning, whatever happened to the record, and so is
 * a merge, split or withdrawal that the cited release had and that was undone.
 */
export const getStatusSeverity = (status: CitationStatus): StatusSeverity => {
  if (!("changes" in status)) return outcomeSeverities[status.outcome];
  const isWarning =
    status.changes.some(({ severity }) => severity !== "editorial") ||
    status.undoneRedirects.some(({ isCited }) => isCited);
  return isWarning ? "warning" : outcomeSeverities[status.outcome];
};
