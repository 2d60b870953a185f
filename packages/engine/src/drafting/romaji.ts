/**
 * A romanised Japanese name without what its spellings differ in: a long vowel is printed with a macron, doubled, with “u”
 * or “h”, or not at all (Kōno, Kouno, Kohno, Kono), and “n” before b and p also as “m”. In folded small letters.
 */
export const romajiKey = (word: string): string =>
  word
    .replaceAll(/o[uo]|oh(?![aeiouy])/g, "o")
    .replaceAll("uu", "u")
    .replaceAll(/m(?=[bp])/g, "n");

const syllables =
  /^(?:(?:ky|gy|sh|ch|ts|ny|hy|by|py|my|ry|[kgsztdnhbpmyrwjf])?[aiueo]|n(?![aiueoy])|([kstp])(?=\1)|t(?=ch)|oh(?![aeiouy]))+$/;

/** Whether words in folded small letters are made of the syllables that Japanese has: the sounds of a name, and no proof. */
export const soundsJapanese = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => word.length > 2 && syllables.test(word.replaceAll(/m(?=[bp])/g, "n")));
