import type { AnswerItem } from "@vnjp/dataset/answers";

/** The sentence with plain spaces: a test reads its words, and not the spaces at which no line breaks. */
export const toPlainSpaces = (item: AnswerItem | undefined) =>
  item && { en: item.sentence.en, fr: item.sentence.fr.replaceAll(/[\u00A0\u202F]/gu, " ") };
