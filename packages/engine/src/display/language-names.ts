import type { Language, Translations } from "./language.ts";

const languageNames: Readonly<Record<string, Translations>> = {
  en: { en: "English", fr: "anglais" },
  fr: { en: "French", fr: "français" },
  vi: { en: "Vietnamese", fr: "vietnamien" },
  ja: { en: "Japanese", fr: "japonais" },
  "ja-Latn": { en: "Japanese in Latin letters", fr: "japonais en lettres latines" },
  "ja-Hira": { en: "Japanese in hiragana", fr: "japonais en hiragana" },
  "ja-Kana": { en: "Japanese in katakana", fr: "japonais en katakana" },
  zh: { en: "Chinese", fr: "chinois" },
  ko: { en: "Korean", fr: "coréen" },
};

/** The name of a language by its tag (BCP 47); undefined if the tag is not in the list. */
export const findLanguageName = (tag: string, language: Language = "en"): string | undefined =>
  Object.hasOwn(languageNames, tag) ? languageNames[tag]?.[language] : undefined;
