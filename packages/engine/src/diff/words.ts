import { folded } from "../text/index.ts";

const wordsOf = (text: string) =>
  folded(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether two texts have the same words, whatever their spelling in capitals, marks and punctuation. */
export const haveSameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);
