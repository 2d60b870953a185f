const words: Readonly<Record<string, string>> = {
  en: "English",
  fr: "French",
  vi: "Vietnamese",
  ja: "Japanese",
  "ja-Latn": "Japanese in Latin letters",
  "ja-Hira": "Japanese in hiragana",
  "ja-Kana": "Japanese in katakana",
  zh: "Chinese",
  ko: "Korean",
};

/** What a language is called; undefined where it has no name here. */
export const languageName = (tag: string): string | undefined => words[tag];

/** What a language is called; its tag (BCP 47) where it has no name here. */
export const languageWord = (tag: string): string => languageName(tag) ?? tag;
