/** A word of a folded text and where it stands there; a plus sign is a word, since it tells one body from another. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly low: string;
}

const pattern = /[\p{L}\p{N}]+|\+/gu;

/** “Viet Nam” is printed in one word and in two. */
const parts: readonly (readonly [string, string])[] = [["viet", "nam"]];

/** The words of a folded text, in order. */
export const wordsOf = (low: string): Word[] => {
  const words: Word[] = [];
  for (const match of low.matchAll(pattern)) {
    const [word] = match;
    const last = words.at(-1);
    const end = match.index + word.length;
    const joins = last && parts.some(([first, second]) => last.low === first && word === second);
    if (joins && last.end + 1 === match.index) words.splice(-1, 1, { start: last.start, end, low: last.low + word });
    else words.push({ start: match.index, end, low: word });
  }
  return words;
};

/** The words of a stretch, in a text of many: they stand in order, so that only their beginning is looked for. */
export const wordsBetween = (words: readonly Word[], from: number, to: number): readonly Word[] => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((words[end]?.end ?? Infinity) <= to) end += 1;
  return words.slice(low, end);
};

/** Words that a longer name may have or lack without being another name: “Dialogue sur la / des / de politique”. */
const functionWords = new Set(
  "a au aux d de des du en entre et l la le les pour sur national nationale operation operations".split(" "),
);

export const isFunctionWord = (word: string): boolean => functionWords.has(word);

/** Without the ending of a plural. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, "") : word);
