import type { Language, Translations } from "./language.ts";

/** Why there is no value to show. */
export type MissingReason = "not-stated" | "redacted" | "withdrawn" | "none";

const missingLabels: { readonly [reason in MissingReason]: Translations } = {
  "not-stated": { en: "not stated", fr: "non énoncé" },
  redacted: { en: "redacted", fr: "occulté" },
  withdrawn: { en: "withdrawn", fr: "retiré" },
  none: { en: "none", fr: "aucun" },
};

/** What is shown in place of a value: “not stated”, “redacted”. */
export const getMissingLabel = (reason: MissingReason, language: Language = "en"): string =>
  missingLabels[reason][language];
