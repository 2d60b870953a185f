/**
 * A text as the rules read it: without accents, with one kind of apostrophe, dash and space. It comes in two cases of the
 * same length, because some rules look for capitals and most do not care.
 */
export interface FoldedText {
  /** With the capitals of the text. */
  readonly plain: string;
  /** In small letters. */
  readonly low: string;
  /** Converts an index of the folded text to a UTF-16 index of the text as received. */
  readonly toOriginalIndex: (index: number) => number;
}

const apostrophes = "’‘ʼ´`′ʹ";
const dashes = "‐‑‒–—―−";
const spaces = "\u00A0\u2002\u2003\u2007\u2008\u2009\u200A\u202F\t";

/** Letters that Unicode does not decompose, with what readers take them for. */
const letters: Readonly<Record<string, string>> = {
  đ: "d",
  Đ: "D",
  œ: "oe",
  Œ: "OE",
  æ: "ae",
  Æ: "AE",
  ø: "o",
  ł: "l",
};

const cache = new Map<string, string>();

const foldCharacter = (character: string): string => {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = apostrophes.includes(character)
    ? "'"
    : dashes.includes(character)
      ? "-"
      : spaces.includes(character)
        ? " "
        : (letters[character] ?? (character.normalize("NFD").replace(/\p{M}+/gu, "") || character));
  cache.set(character, folded);
  return folded;
};

/** Keeps a capital whose small letter is longer (“İ”), so that both cases have the same length. */
const lowercaseText = (text: string): string => {
  const low = text.toLowerCase();
  return low.length === text.length
    ? low
    : Array.from(text, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one)).join("");
};

const combiningMark = /^\p{M}$/u;

/** Folds a text and remembers where each character came from, because quotes are cut from the text as received. */
export const foldText = (text: string): FoldedText => {
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    const isAscii = code < 128 && character !== "\t" && character !== "`";
    // In a decomposed text, a combining mark belongs to the letter before it.
    const folded = isAscii ? character : at > 0 && combiningMark.test(character) ? "" : foldCharacter(character);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  const plain = parts.join("");
  return { plain, low: lowercaseText(plain), toOriginalIndex: (index) => origins[index] ?? at };
};
