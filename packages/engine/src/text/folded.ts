/**
 * Letters without their marks, in lower case, one apostrophe and single spaces for all: what is the same name under
 * another spelling is the same when folded. “Hoàng Xuân Chiến” and “HOANG XUAN CHIEN” are.
 */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .replaceAll(/[’ʼ‘]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** A folded name whose words are in the order of the alphabet: “Taro Kono” and “Kono Taro” are alike. */
export const foldedInAnyOrder = (name: string): string =>
  folded(name)
    .split(/[\s-]+/)
    .toSorted()
    .join(" ");
