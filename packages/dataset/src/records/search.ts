import { records, type AnyRecord } from "./records.ts";

/** Removes what a search ignores: case, diacritics, the shape of apostrophes, and the amount of white space. The engine's `text/fold.ts` does the same: this package imports nothing. */
const foldText = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase();

const listSearchedTexts = (record: AnyRecord): string[] => {
  const nameFacts = "names" in record ? Object.values(record.names ?? {}) : [];
  return [
    record.id,
    ...Object.values(record.label),
    ...nameFacts.flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value.name])),
  ];
};

/**
 * Lists the records whose id, label or one of whose names contains a text. It ignores case, diacritics and extra white
 * space, and takes `đ` for `d`.
 *
 * @param query - The text to search for, in any script. An empty query matches nothing.
 * @returns The records, in the order of `records`.
 * @example
 * search("hoang xuan chien").some(({ id }) => id === "hoang-xuan-chien"); // => true
 */
export const search = (query: string): readonly AnyRecord[] => {
  const foldedQuery = foldText(query);
  if (foldedQuery === "") return [];
  return records.filter((record) => listSearchedTexts(record).some((text) => foldText(text).includes(foldedQuery)));
};
