import search from "approx-string-match";

/** The time of a search grows with text × quote, and a longer quote is not found any better. */
const maxSearchLength = 200;

const expandToWords = (text: string, start: number, end: number): string => {
  // Combining marks and surrogates belong to words, so that neither an accent nor a rare kanji is cut off.
  const isWordCharacter = (unit: number) => /[\p{L}\p{M}\p{N}\p{Surrogate}]/u.test(text.charAt(unit));
  let from = start;
  let to = end;
  while (from > 0 && isWordCharacter(from - 1) && isWordCharacter(from)) from -= 1;
  while (to < text.length && isWordCharacter(to - 1) && isWordCharacter(to)) to += 1;
  return text.slice(from, to).trim();
};

/**
 * The passages of a text that are most similar to a quote that is not in it, best first. They are suggestions for people,
 * and never replace the quote.
 */
export const findNearestPassages = (text: string, quote: string, limit = 3): string[] => {
  const pattern = quote.slice(0, maxSearchLength);
  const matches = search(text, pattern, Math.floor(pattern.length / 3));
  const ranked = matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start);
  return [...new Set(ranked.map(({ start, end }) => expandToWords(text, start, end)))].slice(0, limit);
};
