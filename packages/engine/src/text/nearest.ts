import search from "approx-string-match";

/** The approximate search costs time in proportion to text × quote, and a longer quote is not found any better. */
const longestSearched = 200;

const wholeWords = (text: string, start: number, end: number): string => {
  // Marks and halves of characters go with the letters, so that neither an accent nor a rare kanji is cut in two.
  const isWord = (unit: number) => /[\p{L}\p{M}\p{N}\p{Surrogate}]/u.test(text.charAt(unit));
  let from = start;
  let to = end;
  while (from > 0 && isWord(from - 1) && isWord(from)) from -= 1;
  while (to < text.length && isWord(to - 1) && isWord(to)) to += 1;
  return text.slice(from, to).trim();
};

/**
 * The passages of a text that come nearest to a quote which is not in it, best first: proposals for a person, never
 * taken for the quote.
 */
export const nearestPassages = (text: string, quote: string, most = 3): string[] => {
  const pattern = quote.slice(0, longestSearched);
  const matches = search(text, pattern, Math.floor(pattern.length / 3));
  const ranked = matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start);
  return [...new Set(ranked.map(({ start, end }) => wholeWords(text, start, end)))].slice(0, most);
};
