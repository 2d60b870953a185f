/** How much of the common start two long texts keep before the first difference. */
const contextLength = 40;

const cutText = (characters: readonly string[], from: number, maxLength: number): string => {
  const visible = characters.slice(from, from + maxLength).join("");
  return `${from > 0 ? "…" : ""}${visible}${from + maxLength < characters.length ? "…" : ""}`;
};

/** The first `maxLength` code points of a text, and “…” if there are more. */
export const truncateText = (text: string, maxLength: number): string => cutText(Array.from(text), 0, maxLength);

const findFirstDifference = (one: readonly string[], other: readonly string[]): number => {
  const index = one.findIndex((character, position) => character !== other[position]);
  return index === -1 ? one.length : index;
};

/**
 * Two texts, each cut to `maxLength` code points. Both cuts begin at the same position, chosen so that the first difference
 * is visible: texts that differ never look the same. Equal texts are cut like one text.
 */
export const truncateTextPair = (one: string, other: string, maxLength: number): readonly [string, string] => {
  const [a, b] = [Array.from(one), Array.from(other)];
  const longest = Math.max(a.length, b.length);
  const difference = findFirstDifference(a, b);
  const isStartEnough = longest <= maxLength || difference < maxLength - contextLength || one === other;
  const from = isStartEnough ? 0 : Math.min(difference - contextLength, longest - maxLength);
  return [cutText(a, from, maxLength), cutText(b, from, maxLength)];
};

/** A text cut at the end of a word, to at most `maxLength` code points: “The two ministers …”. */
export const truncateAtWord = (text: string, maxLength: number): string => {
  const characters = Array.from(text);
  if (characters.length <= maxLength) return text;
  return `${characters
    .slice(0, maxLength)
    .join("")
    .replace(/(?<!\s)\s+\S*$/u, "")} …`;
};

/** The end of a text, from the start of a word: “… met in Tokyo.” */
export const truncateStartAtWord = (text: string, maxLength: number): string => {
  const characters = Array.from(text);
  if (characters.length <= maxLength) return text;
  return `… ${characters
    .slice(-maxLength)
    .join("")
    .replace(/^\S*\s+/u, "")}`;
};

/** A text on one line: each run of white space becomes one space. */
export const flattenLines = (text: string): string => text.replaceAll(/\s+/g, " ");
