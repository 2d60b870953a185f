import type { Redirect } from "../schema/index.ts";

const joinTexts = (texts: readonly string[]): string => [...new Set(texts)].join(" ");

/** Several reasons as one: each text once, in English and in French. */
export const joinReasons = (reasons: readonly Redirect["reason"][]): { readonly en: string; readonly fr: string } => ({
  en: joinTexts(reasons.map(({ en }) => en)),
  fr: joinTexts(reasons.map(({ fr }) => fr)),
});
