/**
 * Folds a text: lower case, no diacritics, one form of apostrophe, single spaces. Two spellings of a name fold to the same
 * text: “Hoàng Xuân Chiến” and “HOANG XUAN CHIEN”. The dataset, which imports nothing, has the same in `records/search.ts`.
 */
export const foldText = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .replaceAll(/[’ʼ‘]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** Folds a name and sorts its words: “Taro Kono” and “Kono Taro” fold to the same text. */
export const foldName = (name: string): string =>
  foldText(name)
    .split(/[\s-]+/)
    .toSorted()
    .join(" ");
