import { getCodeLabel } from "./code-labels.ts";
import { getReviewLabel, type ReviewLevel } from "./labels.ts";
import type { Language } from "./language.ts";

interface Check {
  readonly by: string;
  readonly date: string;
  readonly against: string;
  readonly covers: string;
  readonly independence: string;
}

const formatCheck = ({ by, date, against, covers, independence }: Check, language: Language): string => {
  const labels = [by, against, covers, independence].map((code) => getCodeLabel(code, language));
  return `${date}${language === "fr" ? " : " : ": "}${labels.join(", ")}`;
};

/** Formats how far a record has been checked, and each check: “checked in part (2026-11-22: reader, texts …)”. */
export const formatReview = (
  level: ReviewLevel,
  review: Readonly<Record<string, Check>> | undefined,
  language: Language = "en",
): string => {
  const checks = Object.values(review ?? {}).map((check) => formatCheck(check, language));
  return `${getReviewLabel(level, language)}${checks.length === 0 ? "" : ` (${checks.join("; ")})`}`;
};
