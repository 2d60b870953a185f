/** Scripts whose letters stand in one word with Latin ones: “Tシャツ”. */
const isCommonWithLatin =
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]$/u;

/** Whether a letter is another form of a usual one: `Ｎ` of full width, `ﾅ` of half width, `ﬁ` of a PDF file. */
const isOtherForm = (letter: string): boolean => letter.normalize("NFKC") !== letter.normalize("NFC");

/**
 * The letters of a text that look like others, each once: those of another script in a word with Latin letters (a Cyrillic а in
 * “Nаgoya”), and other forms of usual letters.
 */
export const listLookAlikes = (text: string): readonly string[] => {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const hasLatin = /\p{Script=Latin}/u.test(word);
    for (const letter of word)
      if (isOtherForm(letter) || (hasLatin && !isCommonWithLatin.test(letter))) found.add(letter);
  }
  return [...found];
};
