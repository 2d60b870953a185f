/**
 * A text as the recognisers read it: without accents, with one sort of apostrophe, dash and space. It stands in two
 * cases of equal length, since a capital tells a name, and a spelling without one tells a word.
 */
export interface Folded {
  /** As printed, capitals kept. */
  readonly plain: string;
  /** In small letters. */
  readonly low: string;
  /** The UTF-16 index of the text as received at which a folded character stands. */
  readonly original: (index: number) => number;
}

const apostrophes = "’‘ʼ´`′ʹ";
const dashes = "‐‑‒–—―−";
const spaces = "\u00A0\u2002\u2003\u2007\u2008\u2009\u200A\u202F\t";

/** What decomposition leaves whole, and a reader takes for the plain letters. */
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

/** A small letter may take more room than its capital (“İ”); then the capital stays, so that the two cases line up. */
const lowered = (text: string): string => {
  const low = text.toLowerCase();
  return low.length === text.length
    ? low
    : Array.from(text, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one)).join("");
};

const isMark = /^\p{M}$/u;

/** Folds a text, and keeps where each character came from: a quote is always cut from the text as received. */
export const fold = (text: string): Folded => {
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    const isAscii = code < 128 && character !== "\t" && character !== "`";
    // A mark goes with the letter before it, also where the text is decomposed.
    const folded = isAscii ? character : at > 0 && isMark.test(character) ? "" : foldCharacter(character);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  const plain = parts.join("");
  return { plain, low: lowered(plain), original: (index) => origins[index] ?? at };
};

/** Words without accents, in small letters: what is compared with the folded text. */
export const folded = (words: string): string => fold(words).low;
