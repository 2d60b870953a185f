import { compareVersions, type DatedCorrection, type Standing } from "@vnjp/dataset";
import type { ExitCode } from "../output.ts";

/** What there is to tell of a standing that somebody may not have looked at yet. */
interface News {
  readonly corrections: readonly DatedCorrection[];
  /** Whether the id was retired. */
  readonly retired: boolean;
}

/** The news of a standing, or those of releases after one. */
const newsOf = (standing: Standing, through: string | undefined): News => {
  const isNews = (release: string) => through === undefined || compareVersions(release, through) > 0;
  const changes = "changes" in standing ? standing.changes : [];
  return {
    corrections: changes.flatMap(({ corrections }) => corrections).filter(({ release }) => isNews(release)),
    retired: "redirect" in standing && isNews(standing.since),
  };
};

/** Whether a dismissal up to a release hides an outcome: nothing about it came later. */
export const isHidden = (standing: Standing, through: string): boolean => {
  if (standing.outcome === "current" || standing.outcome === "newer") return false;
  const { corrections, retired } = newsOf(standing, through);
  return corrections.length === 0 && !retired;
};

/**
 * The exit code that an outcome asks for. 1: what was cited says something else now, is several things, is gone or never
 * was. 2: the data is too old to tell. 0: it stands, or is told elsewhere or in other words. What was dismissed up to a
 * release asks for nothing; what came later does.
 */
export const exitOf = (standing: Standing, through?: string): ExitCode => {
  if (standing.outcome === "newer") return 2;
  if (through !== undefined && isHidden(standing, through)) return 0;
  if (standing.outcome === "unknown") return 1;
  const { corrections, retired } = newsOf(standing, through);
  const isLost = retired && (standing.outcome === "split" || standing.outcome === "withdrawn");
  return isLost || corrections.some(({ severity }) => severity !== "editorial") ? 1 : 0;
};
