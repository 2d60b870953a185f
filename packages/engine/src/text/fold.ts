/** Letters that Unicode does not decompose, with what people type for them. */
const letters: Readonly<Record<string, string>> = { đ: "d", œ: "oe", æ: "ae", ø: "o", ł: "l", ß: "ss" };

/** From a katakana to the hiragana of the same sound. */
const kanaDistance = "ア".charCodeAt(0) - "あ".charCodeAt(0);

/**
 * Folds a text: lower case, no diacritics, one width of letters, one form of apostrophe, hiragana for katakana, single spaces.
 * Two spellings of a name fold to the same text: “Hoàng Xuân Chiến” and “HOANG XUAN CHIEN”.
 */
export const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[đœæøłß]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - kanaDistance))
    .replaceAll(/[’ʼ‘]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Folds a name and sorts its words: “Taro Kono” and “Kono Taro” fold to the same text. */
export const foldName = (name: string): string =>
  foldText(name)
    .split(/[\s-]+/)
    .toSorted()
    .join(" ");
