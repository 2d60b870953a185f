/**
 * Removes the differences between spellings of a romanised Japanese name, in folded small letters. A long vowel has a
 * macron, is doubled, has “u” or “h”, or is not marked (Kōno, Kouno, Kohno, Kono), and “n” before b and p can be “m”.
 */
export const normalizeRomaji = (word: string): string =>
  word
    .replaceAll(/o[uo]|oh(?![aeiouy])/g, "o")
    .replaceAll("uu", "u")
    .replaceAll(/m(?=[bp])/g, "n");

const syllablesPattern =
  /^(?:(?:ky|gy|sh|ch|ts|ny|hy|by|py|my|ry|[kgsztdnhbpmyrwjf])?[aiueo]|n(?![aiueoy])|([kstp])(?=\1)|t(?=ch)|oh(?![aeiouy]))+$/;

/** Whether folded words consist of Japanese syllables. It is a hint, not proof, that a name is Japanese. */
export const isJapaneseSounding = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.every((word) => word.length > 2 && syllablesPattern.test(word.replaceAll(/m(?=[bp])/g, "n")));
