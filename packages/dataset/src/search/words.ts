import { foldText } from "@vnjp/engine/text/fold";
import { isFunctionWord } from "./function-words.ts";

/** A word of a text, as the index compares it. */
export interface IndexedWord {
  /** What is compared: the folded word without its ending. */
  readonly term: string;
  /** Where the word is in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /**
   * What it is, if it is not a word by itself: a part of two words that are also written as one (“Ha”, “Noi”), these two together
   * (“Ha Noi”), two neighbours in a run of kanji or kana, or the last character of the run.
   */
  readonly role?: "part" | "joined" | "neighbours" | "last";
}

/** A word of a text, not yet without its ending. */
interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Kanji and kana, which are written without spaces. The last two are marks of narrow kana. */
const kanjiOrKana = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々\uFF70\uFF9E\uFF9F]";

/** A run of kanji and kana, within which spaces mean nothing (“河野 太郎”); a word of other letters; the plus of “ADMM+”. */
const wordPattern = new RegExp(
  `${kanjiOrKana}+(?:[ \\u3000]+${kanjiOrKana}+)*|(?:(?!${kanjiOrKana})[\\p{L}\\p{N}\\p{M}])+|(?<=\\p{L})\\+`,
  "gu",
);
const runPattern = new RegExp(`^${kanjiOrKana}`, "u");

/** Short forms before an apostrophe, as in “l’ASEAN”, and “s” after one, as in “Japan’s”. They are not words of their own. */
const elidedPattern = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/;
const apostrophe = /['’ʼ‘]/;

/** Most words are folded already, and looking costs less than folding. */
const foldWord = (word: string): string => (word === "+" ? "plus" : /^[a-z0-9]+$/.test(word) ? word : foldText(word));

/** Removes the ending that tells a plural from its singular, in French and English. Names keep theirs in both, so nothing is lost. */
const foldEnding = (folded: string): string =>
  /^[a-z]{4,}$/.test(folded)
    ? folded
        .replace(/(?:ies|ie|y)$/, "i")
        .replace(/eaux$/, "eau")
        .replace(/aux$/, "al")
        .replace(/(?<!s)[sx]$/, "")
    : folded;

/** Each two neighbours of a run are a word, and its last character is one, so that every character begins a word. */
const splitRun = (run: string, at: number): IndexedWord[] => {
  const characters: FoldedWord[] = [];
  for (const { 0: character, index } of run.matchAll(/[^ \u3000]/gu)) {
    const folded = foldText(character);
    const [start, end] = [at + index, at + index + character.length];
    const last = characters.at(-1);
    // The mark of a narrow kana, which folds to nothing, belongs to the kana.
    if (folded === "" && last) characters[characters.length - 1] = { ...last, end };
    else characters.push({ folded, start, end });
  }
  return characters.map(({ folded, start, end }, index): IndexedWord => {
    const next = characters[index + 1];
    if (next) return { term: folded + next.folded, start, end: next.end, role: "neighbours" };
    return { term: folded, start, end, ...(index > 0 && { role: "last" }) };
  });
};

const isElided = (text: string, folded: string, start: number, end: number): boolean =>
  (elidedPattern.test(folded) && apostrophe.test(text.charAt(end))) ||
  (folded === "s" && apostrophe.test(text.charAt(start - 1)));

/** The word that two words are if they are written as one. */
const joinTerms = (first: FoldedWord, second: FoldedWord): string => foldEnding(first.folded + second.folded);

const canBeJoined = ({ folded }: FoldedWord): boolean => /^[a-z]+$/.test(folded) && !isFunctionWord(folded);

/** Whether two words are also written as one. `gap` is what is between them. */
export type IsJoined = (term: string, gap: string) => boolean;

const flattenWords = (text: string, words: readonly FoldedWord[], isJoined: IsJoined): IndexedWord[] => {
  const indexed: IndexedWord[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const [first, second] = [words[index], words[index + 1]];
    if (!first) break;
    const { folded, start, end } = first;
    const canJoin = second && canBeJoined(first) && canBeJoined(second);
    if (canJoin && isJoined(joinTerms(first, second), text.slice(end, second.start))) {
      indexed.push({ term: foldEnding(folded), start, end, role: "part" });
      indexed.push({ term: foldEnding(second.folded), start: second.start, end: second.end, role: "part" });
      indexed.push({ term: joinTerms(first, second), start, end: second.end, role: "joined" });
      index += 1;
    } else indexed.push({ term: foldEnding(folded), start, end });
  }
  return indexed;
};

/** Splits a text into the words that are compared. Case, diacritics, width, endings and the short forms before apostrophes are gone. */
export const splitWords = (text: string, isJoined: IsJoined): IndexedWord[] => {
  const words: FoldedWord[] = [];
  const runs: IndexedWord[] = [];
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    if (runPattern.test(found)) runs.push(...splitRun(found, index));
    else {
      const [folded, end] = [foldWord(found), index + found.length];
      if (folded !== "" && !isElided(text, folded, index, end)) words.push({ folded, start: index, end });
    }
  }
  return [...flattenWords(text, words, isJoined), ...runs].toSorted((a, b) => a.start - b.start);
};

/** A hyphen, or nothing before the plus of “ADMM+”. */
const joint = /^[-‐‑]?$/;

/** Two words are one if a hyphen joins them, or if the record writes them as one somewhere. */
const createIsJoined =
  (joinedTerms: ReadonlySet<string>): IsJoined =>
  (term, gap) =>
    joint.test(gap) || (/^[ \u00A0]+$/.test(gap) && joinedTerms.has(term));

/** Splits a text with what one index knows of joined words. */
export type SplitWords = (text: string) => readonly IndexedWord[];

/** Creates the function that splits the texts of an index. */
export const createSplitWords = (joinedTerms: readonly string[]): SplitWords => {
  const isJoined = createIsJoined(new Set(joinedTerms));
  return (text) => splitWords(text, isJoined);
};
