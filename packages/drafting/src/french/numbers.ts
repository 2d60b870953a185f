/** A number as a word, in folded small letters. */
export interface NumberRow {
  readonly word: string;
  readonly value: number;
  /** The ordinal as a pattern, for the numbers that meetings and editions have in words. */
  readonly ordinal?: string;
}

export const numbers: readonly NumberRow[] = [
  { word: "un", value: 1, ordinal: "premiere?" },
  { word: "deux", value: 2, ordinal: "deuxieme" },
  { word: "trois", value: 3, ordinal: "troisieme" },
  { word: "quatre", value: 4, ordinal: "quatrieme" },
  { word: "cinq", value: 5, ordinal: "cinquieme" },
  { word: "six", value: 6 },
  { word: "sept", value: 7 },
  { word: "huit", value: 8 },
  { word: "neuf", value: 9 },
  { word: "dix", value: 10 },
];

/** The number words from one value to another, as alternatives. */
export const joinNumberWords = (from: number, to: number): string =>
  numbers
    .filter(({ value }) => value >= from && value <= to)
    .map(({ word }) => word)
    .join("|");

/** An ordinal in figures (“10e”) or in words. */
export const ordinalPattern = `(?:(?<!\\d)\\d+e|${numbers.flatMap(({ ordinal }) => ordinal ?? []).join("|")})`;

/** The value of a number in figures or in words. */
export const parseNumber = (printed: string): number =>
  numbers.find(({ word }) => word === printed)?.value ?? Number(printed);
