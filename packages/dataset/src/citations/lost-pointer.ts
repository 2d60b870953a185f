import { buildCharacterSource, markupSource, spaceSource } from "./escape-sources.ts";

const numberSignSource = buildCharacterSource("#", "num");
const slashSource = buildCharacterSource("/", "sol");

/** What separates a citation from its pointer, though the reader sees both as one. */
const separatorSource = `(?:${markupSource}|${spaceSource}|["'“”’«»()[\\],;:]){0,8}`;

const lostPointerPattern = new RegExp(
  [
    // A pointer with its number sign, after markup, a space or another number sign.
    `${separatorSource}(?:${numberSignSource}){1,3}${separatorSource}(?:${slashSource})[A-Za-z]`,
    // A pointer without a number sign, or the rest of one.
    `(?:${markupSource}|["'”’»)\\]]){0,8}(?:${slashSource})(?:${markupSource}){0,4}(?!vnjp)[A-Za-z]`,
    // A pointer without its first slash; its escapes; a pattern of pointers.
    `(?:${numberSignSource})[A-Za-z]|~[01]|(?:${slashSource})[*…]`,
  ].join("|"),
  "iy",
);

/** Finds the string index after the beginning of a pointer, or of the rest of one, that seems to belong to the citation before an index. */
export const findLostPointer = (text: string, index: number): number | undefined => {
  lostPointerPattern.lastIndex = index;
  return lostPointerPattern.test(text) ? lostPointerPattern.lastIndex : undefined;
};
