import { codeWord } from "./value-words.ts";

/** What a quote is there for, as it stands after the quote: “le 21 février”, what it points back to. */
const words: Readonly<Record<string, string>> = {
  bound: "for the limit",
  anchor: "what it points back to",
  identity: "who or what is meant",
};

/** Which part of a value a piece of evidence supports, in words. */
export const supportsWords = (code: string): string => words[code] ?? `for the ${codeWord(code)}`;
