import { frenchCodeLabels } from "./french-code-labels.ts";
import type { Language } from "./language.ts";
import { findLanguageName } from "./language-names.ts";

/** Codes whose letters do not say enough in English. */
const englishCodeLabels: Readonly<Record<string, string>> = {
  narration: "the dispatch itself",
  unmarked: "not marked",
  "family-given": "family name first",
  "given-family": "given name first",
  "co-chair": "co-chair",
  "co-organizer": "co-organizer",
  "sign-off": "sign-off",
  full: "full name",
  short: "short form",
  variant: "variant spelling",
  "ministers-meeting": "meeting of ministers",
  "officials-meeting": "meeting of senior officials",
  "same-occasion-as": "perhaps the same occasion as",
};

const codeLabels: { readonly [language in Language]: Readonly<Record<string, string>> } = {
  en: englishCodeLabels,
  fr: frenchCodeLabels,
};

const codePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A code or a language tag in words: “on the sidelines of”, “Japanese”. A text that is no code comes back as it is. */
export const getCodeLabel = (code: string, language: Language = "en"): string => {
  const labels = codeLabels[language];
  const label = Object.hasOwn(labels, code) ? labels[code] : findLanguageName(code, language);
  return label ?? (codePattern.test(code) ? code.replaceAll("-", " ") : code);
};
